package eu.kalaka.matching.placement;

import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Needs;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.Openings;
import eu.kalaka.matching.eligibility.Openings.Found;
import eu.kalaka.matching.eligibility.Openings.Open;
import eu.kalaka.matching.eligibility.Openings.Shut;
import eu.kalaka.platform.aggregate.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks again what may have changed between the invitation and the answer: the need, the shift, the volunteer. */
@Component
class StillFits {

    private final Needs needs;
    private final Openings openings;
    private final Candidates candidates;

    StillFits(Needs needs, Openings openings, Candidates candidates) {
        this.needs = needs;
        this.openings = openings;
        this.candidates = candidates;
    }

    /** The opening that the placement would fill, or why it cannot any more. */
    Found ask(Placement placement, Instant now) {
        Optional<Need> need = needs.find(placement.task().needId()).filter(Need::isRunning);
        if (need.isEmpty()) {
            return new Shut(PlacementRefusal.NEED_NOT_PUBLISHED);
        }
        return switch (openings.find(need.get(), placement.task().shiftId(), now)) {
            case Shut shut -> shut;
            case Open(var opening) -> ask(placement, opening);
        };
    }

    private Found ask(Placement placement, Opening opening) {
        return obstacle(placement, opening).<Found>map(Shut::new).orElseGet(() -> new Open(opening));
    }

    /**
     * The gates that are closed for her now. Asked once more while her time is held: of two acceptances at once, which together
     * would break a minor's limit, at least one sees the other.
     */
    Optional<Refusal> obstacle(Placement placement, Opening opening) {
        Optional<Candidate> candidate =
                candidates.find(placement.volunteerId(), opening).map(found -> found.without(placement.id()));
        if (candidate.isEmpty()) {
            return Optional.of(PlacementRefusal.UNKNOWN_VOLUNTEER);
        }
        List<ClosedGate> closed = Gates.closed(Gates.ON_ACCEPTANCE, candidate.get(), opening);
        return closed.isEmpty() ? Optional.empty() : Optional.of(new DoesNotFit(closed));
    }
}
