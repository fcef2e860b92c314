package eu.kalaka.matching.copies;

import java.time.LocalDate;

/**
 * Days that differ from her usual week.
 *
 * @param to the last of them
 * @param free whether she is free all day then, or away
 */
public record OtherDays(LocalDate from, LocalDate to, boolean free) {

    public boolean include(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
