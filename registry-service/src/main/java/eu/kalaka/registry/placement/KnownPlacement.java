package eu.kalaka.registry.placement;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A placement that matching-service has told of.
 *
 * @param lastDay the last day of it that is known
 * @param regime legal regime, as soon as hours were confirmed; before, that of the need counts
 * @param unit of the need, whose controller keeps the records
 * @param kept whether it stands; one that was withdrawn or cancelled needs no contract and leaves no records
 */
@Document("known-placements")
record KnownPlacement(
        @Id UUID placementId,
        UUID volunteerId,
        UUID needId,
        UUID hostId,
        LocalDate lastDay,
        @Nullable String regime,
        @Nullable UnitPath unit,
        boolean kept) {

    /** The same with what is known of it already. */
    KnownPlacement after(KnownPlacement before) {
        return new KnownPlacement(
                placementId,
                volunteerId,
                needId,
                hostId,
                before.lastDay.isAfter(lastDay) ? before.lastDay : lastDay,
                regime == null ? before.regime : regime,
                unit == null ? before.unit : unit,
                kept);
    }

    /** The same of another record of hers. */
    KnownPlacement of(UUID owner) {
        return new KnownPlacement(placementId, owner, needId, hostId, lastDay, regime, unit, kept);
    }
}
