package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** A volunteer's place in the life cycle changed; the words of the reason stay in the registry. */
public record VolunteerStatusChanged(UUID volunteerId, String unit, String from, String to, Instant at)
        implements Message {}
