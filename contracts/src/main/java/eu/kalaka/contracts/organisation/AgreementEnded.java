package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An agreement was ended before or on its last day. */
public record AgreementEnded(UUID agreementId, String unit, UUID hostId, LocalDate endedOn, Instant at)
        implements Message {}
