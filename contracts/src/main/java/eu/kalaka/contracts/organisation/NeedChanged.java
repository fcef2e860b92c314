package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.util.UUID;

/** A published need asks for something else than before; what, the snapshot says. */
public record NeedChanged(UUID needId, String unit, UUID hostId, Instant at) implements Message {}
