package eu.kalaka.matching.holds;

import static java.util.stream.Collectors.toMap;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.VolunteerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** When every volunteer is taken. */
@Component
public class Calendars {

    private final HoldLists<Calendar> calendars;

    Calendars(MongoTemplate mongo) {
        this.calendars = new HoldLists<>(mongo, Calendar.class);
        mongo.indexOps(Calendar.class).createIndex(new Index("controller", Sort.Direction.ASC));
    }

    /**
     * Holds a time of a volunteer until {@code until}; a claim that has it already keeps it.
     *
     * @return whether she was free
     */
    public boolean hold(
            VolunteerId volunteer, UnitPath controller, Claim claim, Instant start, Instant end, Instant until) {
        var booking = new Booking(claim.placement(), claim.attempt(), start, end, until);
        var overlapping = where("start").lt(end).and("end").gt(start);
        return calendars.add(
                        volunteer,
                        claim.placement(),
                        where("holds").not().elemMatch(overlapping),
                        new Update().push("holds", booking).set("controller", controller))
                || calendars.renew(volunteer, claim, until);
    }

    public void confirm(VolunteerId volunteer, Claim claim) {
        calendars.confirm(volunteer, claim);
    }

    /** A confirmed hold lapses from then on unless it is confirmed again. */
    public void loosen(VolunteerId volunteer, Claim claim, Instant until) {
        calendars.renew(volunteer, claim, until);
    }

    public void release(VolunteerId volunteer, Claim claim) {
        calendars.release(volunteer, claim);
    }

    /**
     * Another record of the same person has that placement's time from now on. Nobody asks whether she is free: that both have said
     * yes is so already.
     */
    public void passOn(PlacementId placement, VolunteerId from, VolunteerId to) {
        var hers = where("holds").elemMatch(where("placement").is(placement));
        calendars
                .all(where("_id").is(from).andOperator(hers))
                .forEach(calendar -> calendar.holds().stream()
                        .filter(booking -> booking.placement().equals(placement))
                        .forEach(booking -> {
                            calendars.add(
                                    to,
                                    placement,
                                    new Criteria(),
                                    new Update().push("holds", booking).set("controller", calendar.controller()));
                            calendars.release(from, booking.claim());
                        }));
    }

    /** What she has or is about to have. */
    public List<Booking> of(VolunteerId volunteer) {
        return calendars.all(where("_id").is(volunteer)).stream()
                .flatMap(calendar -> calendar.holds().stream())
                .toList();
    }

    /** The same for all volunteers of a controller who have anything between two moments. */
    public Map<VolunteerId, List<Booking>> near(UnitPath controller, Instant from, Instant to) {
        var between = where("start").lt(to).and("end").gt(from);
        return calendars.all(where("controller").is(controller).and("holds").elemMatch(between)).stream()
                .collect(toMap(Calendar::id, Calendar::holds));
    }

    /** The same for some volunteers. */
    public Map<VolunteerId, List<Booking>> of(Collection<VolunteerId> volunteers) {
        return calendars.all(where("_id").in(volunteers)).stream().collect(toMap(Calendar::id, Calendar::holds));
    }

    /** Claims on her time that were not confirmed in time. */
    public List<Claim> lapsed(VolunteerId volunteer, Instant now) {
        return lapsed(of(volunteer), now);
    }

    /** Claims on anybody's time that were not confirmed in time. */
    public List<Claim> lapsed(Instant now) {
        return calendars.withLapsedHolds(now).stream()
                .flatMap(calendar -> lapsed(calendar.holds(), now).stream())
                .toList();
    }

    /** The placements are the record; a calendar only has to know what could still matter to a new one. */
    public void forgetEndedBefore(Instant then) {
        calendars.forgetEndedBefore(then);
    }

    private static List<Claim> lapsed(List<Booking> bookings, Instant now) {
        return bookings.stream()
                .filter(booking -> booking.isLapsed(now))
                .map(Booking::claim)
                .toList();
    }
}
