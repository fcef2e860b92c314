package eu.kalaka.registry.volunteer;

import java.time.LocalDate;

/**
 * Days that differ from the usual week.
 *
 * @param to the last of them
 * @param free whether she is free all day then, or away
 */
record OtherDays(LocalDate from, LocalDate to, boolean free) {}
