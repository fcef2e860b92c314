package eu.kalaka.matching.holds;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.matching.ShiftId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The places of every shift. */
@Component
public class Seats {

    private final HoldLists<ShiftSeats> seats;

    Seats(MongoTemplate mongo) {
        this.seats = new HoldLists<>(mongo, ShiftSeats.class);
    }

    /**
     * Holds one of {@code places} until {@code until}; a claim that has one already keeps it.
     *
     * @return whether there was a place
     */
    public boolean hold(ShiftId shift, int places, Claim claim, Instant until) {
        var hold = new Hold(claim.placement(), claim.attempt(), until);
        return (places > 0 && seats.add(shift, claim.placement(), fewerThan(places), new Update().push("holds", hold)))
                || seats.renew(shift, claim, until);
    }

    public void confirm(ShiftId shift, Claim claim) {
        seats.confirm(shift, claim);
    }

    /** A confirmed hold lapses from then on unless it is confirmed again. */
    public void loosen(ShiftId shift, Claim claim, Instant until) {
        seats.renew(shift, claim, until);
    }

    public void release(ShiftId shift, Claim claim) {
        seats.release(shift, claim);
    }

    /** How many places are taken or held at this moment. */
    public int taken(ShiftId shift, Instant now) {
        return taken(holds(shift), now);
    }

    /** The same for many shifts; where none is taken the shift is not in it. */
    public Map<ShiftId, Integer> taken(Collection<ShiftId> shifts, Instant now) {
        return seats.all(where("_id").in(shifts)).stream()
                .collect(toMap(ShiftSeats::id, shift -> taken(shift.holds(), now)));
    }

    /** Claims on that shift that were not confirmed in time. */
    public List<Claim> lapsed(ShiftId shift, Instant now) {
        return lapsed(holds(shift), now);
    }

    /** Claims on any shift that were not confirmed in time. */
    public List<Claim> lapsed(Instant now) {
        return seats.withLapsedHolds(now).stream()
                .flatMap(shift -> lapsed(shift.holds(), now).stream())
                .toList();
    }

    /** A list is shorter than n exactly when it has no element at position n - 1. */
    private static Criteria fewerThan(int places) {
        return where("holds." + (places - 1)).exists(false);
    }

    private List<Hold> holds(ShiftId shift) {
        return seats.all(where("_id").is(shift)).stream()
                .flatMap(found -> found.holds().stream())
                .toList();
    }

    private static int taken(List<Hold> holds, Instant now) {
        return (int) holds.stream().filter(hold -> !hold.isLapsed(now)).count();
    }

    private static List<Claim> lapsed(List<Hold> holds, Instant now) {
        return holds.stream()
                .filter(hold -> hold.isLapsed(now))
                .map(Hold::claim)
                .toList();
    }
}
