package eu.kalaka.registry.privacy;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.registry.volunteer.ContractData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody's data are erased: the receipt, which names nobody, and beside it what the law still holds of her. It is written first, so
 * that an erasure that is interrupted is finished.
 *
 * @param id of the volunteer
 * @param channel by which she asked: self, desk, phone, letter, message, or retention where a time limit did
 * @param identityCheck how it was made sure that it was she: known, document, call_back, login, or none_needed for a time limit
 * @param lines what became of what
 * @param held what contract records consist of; absent where nothing is held, or no longer
 * @param heldUntil the last day of that
 */
@Document("erasures")
record Erasure(
        @Id UUID id,
        UnitPath unit,
        String channel,
        String identityCheck,
        Instant at,
        String by,
        List<Line> lines,
        @Nullable ContractData held,
        @Nullable LocalDate heldUntil,
        @Nullable Instant finishedAt) {

    Erasure {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** Everything in this service is gone, and the others were told. */
    Decision<Erasure> finished(Instant now) {
        return finishedAt == null ? Decision.changed(with(held, now)) : Decision.kept(this);
    }

    /** The law no longer holds it. */
    Decision<Erasure> released(LocalDate today) {
        return held != null && heldUntil != null && heldUntil.isBefore(today)
                ? Decision.changed(with(null, finishedAt))
                : Decision.kept(this);
    }

    private Erasure with(@Nullable ContractData nowHeld, @Nullable Instant finished) {
        return new Erasure(id, unit, channel, identityCheck, at, by, lines, nowHeld, heldUntil, finished);
    }
}
