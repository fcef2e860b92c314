package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/**
 * Two records were one person: what is known elsewhere under {@code volunteerId} belongs to {@code into} from now on.
 *
 * @param volunteerId the record that ends
 * @param into the record that stays
 */
public record VolunteerMerged(UUID volunteerId, String unit, UUID into, Instant at) implements Message {}
