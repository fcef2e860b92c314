package eu.kalaka.matching.placement;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** She says no; she may be asked again. */
@Component
public class RefuseInvitation {

    private final AggregateStore<Placement> placements;
    private final Clock clock;

    RefuseInvitation(AggregateStore<Placement> placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
    }

    /**
     * Notes her no.
     *
     * @param because her reason, if she gave one
     * @param version the version that the caller has seen, or null for any
     */
    public Outcome<Placement> refuse(PlacementId id, String by, @Nullable String because, @Nullable Long version) {
        return placements.change(
                id.value().toString(),
                any -> true,
                version,
                placement -> placement.refuse(new Step(clock.instant(), by, because)));
    }
}
