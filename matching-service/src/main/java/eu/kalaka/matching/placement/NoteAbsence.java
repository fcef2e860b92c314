package eu.kalaka.matching.placement;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.platform.aggregate.Outcome;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The host, or staff for it, notes once the shift has begun that she did not come; her place can be given to another. */
@Component
public class NoteAbsence {

    private final FreePlace freePlace;
    private final Clock clock;

    NoteAbsence(FreePlace freePlace, Clock clock) {
        this.freePlace = freePlace;
        this.clock = clock;
    }

    /**
     * Notes that she stayed away.
     *
     * @param because what is known of the reason, if anything
     * @param version the version that the caller has seen, or null for any
     */
    public Outcome<Placement> note(PlacementId id, String by, @Nullable String because, @Nullable Long version) {
        Step step = new Step(clock.instant(), by, because);
        return freePlace.by(id, version, placement -> placement.miss(step));
    }
}
