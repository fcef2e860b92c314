package eu.kalaka.contracts.training;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * It was planned when a course is held; the whole plan, which replaces the one before.
 *
 * @param starts first days, at the place of the course
 */
public record CourseScheduled(String course, String unit, Map<String, String> names, List<LocalDate> starts, Instant at)
        implements Message {}
