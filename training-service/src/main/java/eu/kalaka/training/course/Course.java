package eu.kalaka.training.course;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.training.CourseOpened;
import eu.kalaka.contracts.training.CourseScheduled;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A course that volunteers can attend.
 *
 * @param code its name in needs and events, unique in the network
 * @param unit who gives it, and decides who may record completions
 * @param names by language code, at least one
 * @param validMonths how long a completion counts, months; absent means for good
 * @param openedBy the command that opened it: the same command once more is no second course
 * @param starts first days of the times it is held, as far as they are planned, earliest first
 */
@Document("courses")
public record Course(
        @TextId String code,
        UnitPath unit,
        Map<String, String> names,
        @Nullable Integer validMonths,
        UUID openedBy,
        List<LocalDate> starts) {

    /** The form of a code. */
    public static final String CODE = "[a-z0-9-]{2,40}";

    public Course {
        names = names == null ? Map.of() : Map.copyOf(names);
        starts =
                starts == null ? List.of() : starts.stream().sorted().distinct().toList();
    }

    /** The last day on which a completion on that day counts; empty means for good. */
    public Optional<LocalDate> validUntil(LocalDate completedOn) {
        return Optional.ofNullable(validMonths).map(completedOn::plusMonths);
    }

    /** When it is held; the plan replaces the one before. */
    Decision<Course> schedule(List<LocalDate> plan, Instant at) {
        Course planned = new Course(code, unit, names, validMonths, openedBy, plan);
        return planned.starts.equals(starts)
                ? Decision.kept(this)
                : Decision.changed(planned, new CourseScheduled(code, unit.value(), names, planned.starts, at));
    }

    CourseOpened opened(Instant at) {
        return new CourseOpened(code, unit.value(), names, validMonths, at, starts);
    }
}
