package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Nothing was heard of a volunteer for so long that somebody should ask her whether she still wants to help; told once of each time
 * limit.
 *
 * @param minimisedOn the day on which her record is minimised, if nothing is heard of her before
 */
public record InactivityWarned(UUID volunteerId, String unit, LocalDate minimisedOn, Instant at) implements Message {}
