package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** Every shift of a published need that is still to come has all the volunteers it asked for. */
public record NeedFilled(UUID needId, String unit, UUID hostId, Instant at) implements Message {}
