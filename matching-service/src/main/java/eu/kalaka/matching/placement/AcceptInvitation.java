package eu.kalaka.matching.placement;

import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.Openings;
import eu.kalaka.matching.holds.Claim;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * She says yes: her time and a place are held, the placement is accepted, both holds are confirmed. What a crash between these
 * steps leaves is in this service's README, and is mended by {@link SettleClaim}.
 */
@Component
public class AcceptInvitation {

    private static final int TRIES = 3;

    private final AggregateStore<Placement> placements;
    private final StillFits stillFits;
    private final HoldPlace holdPlace;
    private final SettleClaim settleClaim;
    private final CancelPlacements cancelPlacements;
    private final Clock clock;

    AcceptInvitation(
            AggregateStore<Placement> placements,
            StillFits stillFits,
            HoldPlace holdPlace,
            SettleClaim settleClaim,
            CancelPlacements cancelPlacements,
            Clock clock) {
        this.placements = placements;
        this.stillFits = stillFits;
        this.holdPlace = holdPlace;
        this.settleClaim = settleClaim;
        this.cancelPlacements = cancelPlacements;
        this.clock = clock;
    }

    /**
     * Books her, if her time and a place can be had.
     *
     * @param version the version that the caller has seen, or null for any
     */
    public Outcome<Placement> accept(PlacementId id, String by, @Nullable Long version) {
        Outcome<Placement> outcome = tryOnce(id, by, version);
        for (int tried = 1; tried < TRIES && isWithdrawn(outcome); tried++) {
            outcome = tryOnce(id, by, version);
        }
        return outcome;
    }

    private Outcome<Placement> tryOnce(PlacementId id, String by, @Nullable Long version) {
        Optional<Versioned<Placement>> found = placements.find(id.value().toString());
        if (found.isEmpty()) {
            return new Outcome.Missing<>();
        }
        if (version != null && version != found.get().version()) {
            return new Outcome.Stale<>();
        }
        Placement placement = found.get().state();
        Step step = Step.of(clock.instant(), by);
        if (placement.status() != Status.INVITED) {
            return write(placement.claim(), step); // nothing to hold: the answer was given before
        }
        return switch (stillFits.ask(placement, step.at())) {
            case Openings.Shut(var refusal) -> new Outcome.Refused<>(refusal);
            case Openings.Open(var opening) -> book(placement, opening, step);
        };
    }

    private Outcome<Placement> book(Placement placement, Opening opening, Step step) {
        Claim claim = placement.claim();
        Outcome<Placement> outcome = holdPlace
                .hold(placement, opening.shift().places(), step.at())
                .or(() -> stillFits.obstacle(placement, opening))
                .<Outcome<Placement>>map(Outcome.Refused::new)
                .orElseGet(() -> write(claim, step));
        if (outcome instanceof Outcome.Done<Placement> done) {
            settleClaim.confirm(done.now().state());
        } else {
            settleClaim.settle(claim);
        }
        return cancelPlacements.orCancelled(outcome);
    }

    private Outcome<Placement> write(Claim claim, Step step) {
        return placements.change(claim.placement().value().toString(), placement -> placement.accept(claim, step));
    }

    /** Somebody held this attempt for dead; the next one is as good. */
    private static boolean isWithdrawn(Outcome<Placement> outcome) {
        return outcome instanceof Outcome.Refused<Placement>(var refusal)
                && refusal == PlacementRefusal.ATTEMPT_WITHDRAWN;
    }
}
