package eu.kalaka.contracts.registry;

import java.time.LocalDate;

/**
 * Dated days that differ from the usual week.
 *
 * @param to the last of them
 * @param free whether she is free all day then, or away
 */
public record OtherDays(LocalDate from, LocalDate to, boolean free) {}
