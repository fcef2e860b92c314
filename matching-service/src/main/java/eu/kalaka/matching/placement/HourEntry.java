package eu.kalaka.matching.placement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Time given on one day, confirmed.
 *
 * @param entryId counted once, however often it is sent
 * @param date the day at the place of the shift
 * @param duration whole minutes, without travel (domain.md 4.4)
 */
public record HourEntry(UUID entryId, LocalDate date, Duration duration, Step confirmed) {}
