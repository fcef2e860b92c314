package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement bears both signatures; from now on it counts.
 *
 * @param type cooperation, school_iksz, corporate or data
 * @param programmeId the programme that it belongs to; absent where it belongs to none
 * @param signedOn day of the later signature
 * @param validUntil its last day; absent where it is for indefinite time
 */
public record AgreementSigned(
        UUID agreementId,
        String unit,
        UUID hostId,
        String type,
        @Nullable UUID programmeId,
        LocalDate signedOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Instant at)
        implements Message {}
