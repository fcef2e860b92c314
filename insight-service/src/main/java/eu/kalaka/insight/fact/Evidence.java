package eu.kalaka.insight.fact;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.matching.PlacementWithdrawn;
import eu.kalaka.contracts.organisation.HostRegistered;
import eu.kalaka.contracts.organisation.NeedClosed;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.registry.MergeUndone;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.contracts.registry.VolunteerRegistered;
import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What indicators need of a fact: ids, codes and times, nothing about a person. Which parts are there depends on the fact's type.
 *
 * @param to the volunteer's new status
 * @param regime legal regime of the confirmed time
 * @param duration confirmed time
 * @param into the record that another one of the same person was merged into
 * @param programmeId the programme that a need belongs to
 * @param shifts of a posted need
 */
public record Evidence(
        @Nullable UUID volunteerId,
        @Nullable UUID hostId,
        @Nullable UUID needId,
        @Nullable UUID shiftId,
        @Nullable UUID placementId,
        @Nullable UUID entryId,
        @Nullable String to,
        @Nullable String regime,
        @Nullable Duration duration,
        @Nullable UUID into,
        @Nullable UUID programmeId,
        List<Places> shifts) {

    /** How many volunteers a shift asks for. */
    public record Places(UUID shiftId, OffsetDateTime end, int places) {
        public Places {
            Objects.requireNonNull(shiftId, "shiftId");
            Objects.requireNonNull(end, "end");
        }
    }

    private static final Map<String, List<Function<Evidence, @Nullable Object>>> NEEDED = Map.of(
            Catalogue.nameOf(VolunteerRegistered.class), List.of(Evidence::volunteerId),
            Catalogue.nameOf(VolunteerStatusChanged.class), List.of(Evidence::volunteerId, Evidence::to),
            Catalogue.nameOf(HostRegistered.class), List.of(Evidence::hostId),
            Catalogue.nameOf(NeedPosted.class), List.of(Evidence::needId),
            Catalogue.nameOf(NeedClosed.class), List.of(Evidence::needId),
            Catalogue.nameOf(PlacementMade.class), List.of(Evidence::placementId, Evidence::shiftId),
            Catalogue.nameOf(PlacementWithdrawn.class), List.of(Evidence::placementId, Evidence::shiftId),
            Catalogue.nameOf(HoursConfirmed.class),
                    List.of(Evidence::entryId, Evidence::volunteerId, Evidence::regime, Evidence::duration),
            Catalogue.nameOf(VolunteerMerged.class), List.of(Evidence::volunteerId, Evidence::into),
            Catalogue.nameOf(MergeUndone.class), List.of(Evidence::volunteerId, Evidence::into));

    public Evidence {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
    }

    /** Whether all that indicators need of that type of fact is there. */
    boolean isEnoughFor(String type) {
        return NEEDED.getOrDefault(type, List.of()).stream().allMatch(part -> part.apply(this) != null);
    }
}
