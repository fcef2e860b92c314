package eu.kalaka.matching.placement;

import eu.kalaka.contracts.Roles;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.ShiftId;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Candidates;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.Openings;
import eu.kalaka.matching.holds.Seats;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks a volunteer for a shift, if she fits and a place is free. Asking again what is open or accepted changes nothing. */
@Component
public class InviteVolunteer {

    public static final Right RIGHT = Right.named("placement.invite")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Placement> placements;
    private final Openings openings;
    private final Candidates candidates;
    private final Seats seats;
    private final CancelPlacements cancelPlacements;
    private final Clock clock;

    InviteVolunteer(
            AggregateStore<Placement> placements,
            Openings openings,
            Candidates candidates,
            Seats seats,
            CancelPlacements cancelPlacements,
            Clock clock) {
        this.placements = placements;
        this.openings = openings;
        this.candidates = candidates;
        this.seats = seats;
        this.cancelPlacements = cancelPlacements;
        this.clock = clock;
    }

    /** Asks {@code volunteer}, whom the caller must be allowed to see, for a shift of a need of the caller's units. */
    public Outcome<Placement> invite(Need need, ShiftId shift, VolunteerId volunteer, Caller caller) {
        Optional<Versioned<Placement>> standing = standing(need, PlacementId.of(shift, volunteer));
        if (standing.isPresent()) {
            return new Outcome.Done<>(standing.get(), false);
        }
        if (!need.isRunning()) {
            return new Outcome.Refused<>(PlacementRefusal.NEED_NOT_PUBLISHED);
        }
        return switch (openings.find(need, shift, clock.instant())) {
            case Openings.Shut(var refusal) -> new Outcome.Refused<>(refusal);
            case Openings.Open(var opening) -> invite(opening, volunteer, caller);
        };
    }

    private Outcome<Placement> invite(Opening opening, VolunteerId volunteer, Caller caller) {
        Optional<Candidate> candidate = candidates
                .find(volunteer, opening)
                .filter(found -> caller.may(RIGHT, found.volunteer().unitPath()));
        if (candidate.isEmpty()) {
            return new Outcome.Refused<>(PlacementRefusal.UNKNOWN_VOLUNTEER);
        }
        List<ClosedGate> closed = Gates.closed(Gates.ALL, candidate.get(), opening);
        if (!closed.isEmpty()) {
            return new Outcome.Refused<>(new DoesNotFit(closed));
        }
        Instant now = clock.instant();
        if (seats.taken(opening.shift().id(), now) >= opening.shift().places()) {
            return new Outcome.Refused<>(PlacementRefusal.SHIFT_FULL);
        }
        return write(Placement.invite(
                opening.need().unitPath(),
                volunteer,
                Task.of(opening),
                Trace.of(Engine.PRESENT, candidate.get(), opening),
                Step.of(now, caller.subject())));
    }

    /** An invitation that is open or accepted. */
    private Optional<Versioned<Placement>> standing(Need need, PlacementId id) {
        return placements
                .find(id.value().toString())
                .filter(found -> found.state().task().needId().equals(need.id()))
                .filter(found -> !found.state().status().isOff());
    }

    private Outcome<Placement> write(Placement fresh) {
        Outcome<Placement> written = placements.create(fresh, Facts.invited(fresh));
        boolean isNew = written instanceof Outcome.Done<Placement> done && done.created();
        Outcome<Placement> invited =
                isNew ? written : placements.change(fresh.id().value().toString(), known -> known.inviteAgain(fresh));
        return cancelPlacements.orCancelled(invited);
    }
}
