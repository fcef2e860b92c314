package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An agreement ends within sixty days; somebody decides whether it is renewed. */
public record AgreementExpiring(UUID agreementId, String unit, UUID hostId, LocalDate validUntil, Instant at)
        implements Message {}
