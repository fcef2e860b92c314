package eu.kalaka.matching.placement;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.platform.aggregate.Outcome;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** She takes back her yes before the shift begins: her time and her place are free again, and she may be asked anew. */
@Component
public class TakeBack {

    private final FreePlace freePlace;
    private final Clock clock;

    TakeBack(FreePlace freePlace, Clock clock) {
        this.freePlace = freePlace;
        this.clock = clock;
    }

    /**
     * Withdraws her.
     *
     * @param because her reason, if she gave one
     * @param version the version that the caller has seen, or null for any
     */
    public Outcome<Placement> takeBack(PlacementId id, String by, @Nullable String because, @Nullable Long version) {
        Step step = new Step(clock.instant(), by, because);
        return freePlace.by(id, version, placement -> placement.takeBack(step));
    }
}
