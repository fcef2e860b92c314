package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.store.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

/** Placements go with their volunteer's record: into another one and back, and not to another data controller. */
final class FollowVolunteer {

    private static final String MYSELF = "matching-service";
    private static final String BECAUSE_SHE_MOVED = "moved to another centre";

    /** View of {@code kalaka.volunteer.merged.v1} and {@code kalaka.volunteer.merge-undone.v1}. */
    record Merge(UUID volunteerId, UUID into, Instant at) {}

    /** View of {@code kalaka.volunteer.moved.v1}. */
    record Move(UUID volunteerId, String from) {

        UnitPath controller() {
            return new UnitPath(from).controller();
        }
    }

    private final AggregateStore<Placement> placements;
    private final Calendars calendars;
    private final RefuseInvitation refuse;
    private final TakeBack takeBack;
    private final MongoTemplate mongo;
    private final Projection<KnownMerge> merges;
    private final Heirs heirs;

    FollowVolunteer(
            AggregateStore<Placement> placements,
            Calendars calendars,
            RefuseInvitation refuse,
            TakeBack takeBack,
            MongoTemplate mongo) {
        this.placements = placements;
        this.calendars = calendars;
        this.refuse = refuse;
        this.takeBack = takeBack;
        this.mongo = mongo;
        this.merges = new Projection<>(mongo, KnownMerge.class);
        this.heirs = new Heirs(volunteer -> merges.find(key(volunteer)));
    }

    /** Also where it was heard before: a crash may have come before the last placement went. */
    void merged(Merge merge, long sequence) {
        VolunteerId gone = new VolunteerId(merge.volunteerId());
        merges.put(key(gone), sequence, new KnownMerge(gone, new VolunteerId(merge.into())));
        settle(gone, merge.at());
    }

    void undone(Merge merge, long sequence) {
        VolunteerId parted = new VolunteerId(merge.volunteerId());
        merges.put(key(parted), sequence, new KnownMerge(parted, null));
        settle(parted, merge.at());
    }

    /** All placements that were ever hers, each one record after the other, so that every merge can be undone by itself. */
    private void settle(VolunteerId volunteer, Instant at) {
        Criteria everHers = new Criteria()
                .orOperator(
                        where("volunteerId").is(volunteer), where("formerly").is(volunteer));
        mongo.find(query(everHers), Placement.class).forEach(placement -> settle(placement, at));
    }

    private void settle(Placement placement, Instant at) {
        Optional<Placement> standing = Optional.of(placement);
        while (standing.isPresent()) {
            standing = standing.flatMap(known -> step(known, at));
        }
    }

    /** One record onward or back; empty where it is where it belongs. */
    private Optional<Placement> step(Placement placement, Instant at) {
        Optional<VolunteerId> back = heirs.before(placement);
        if (back.isPresent()) {
            return handOver(placement, back.get(), known -> known.giveBack(back.get(), at));
        }
        return heirs.after(placement).flatMap(heir -> handOver(placement, heir, known -> known.passOn(heir, at)));
    }

    /** What is open at the centre that she left ends there; what has begun, and the hours, stay with it. */
    void moved(Move move) {
        of(move.volunteerId()).stream()
                .filter(placement -> placement.unit().controller().equals(move.controller()))
                .forEach(this::end);
    }

    private void end(Placement placement) {
        switch (placement.status()) {
            case INVITED -> refuse.refuse(placement.id(), MYSELF, BECAUSE_SHE_MOVED, null);
            case ACCEPTED -> takeBack.takeBack(placement.id(), MYSELF, BECAUSE_SHE_MOVED, null);
            case REFUSED, WITHDRAWN, MISSED, CANCELLED -> {}
        }
    }

    /** Her time first: where a crash comes between, the event comes again and finds the placement still to be handed over. */
    private Optional<Placement> handOver(
            Placement placement, VolunteerId to, Function<Placement, Decision<Placement>> decide) {
        PlacementId id = placement.id();
        calendars.passOn(id, placement.volunteerId(), to);
        return placements.change(id.value().toString(), decide) instanceof Outcome.Done<Placement>(var now, boolean _)
                ? Optional.of(now.state())
                : Optional.empty();
    }

    private static String key(VolunteerId volunteer) {
        return volunteer.value().toString();
    }

    private List<Placement> of(UUID volunteer) {
        return mongo.find(query(where("volunteerId").is(new VolunteerId(volunteer))), Placement.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Feed {

        @Bean
        FollowVolunteer followVolunteer(
                AggregateStore<Placement> placements,
                Calendars calendars,
                RefuseInvitation refuse,
                TakeBack takeBack,
                MongoTemplate mongo) {
            return new FollowVolunteer(placements, calendars, refuse, takeBack, mongo);
        }

        @Bean
        Subscription volunteerFacts(FollowVolunteer follow) {
            return Subscription.to(Catalogue.VOLUNTEER)
                    .on(
                            "kalaka.volunteer.merged.v1",
                            Merge.class,
                            (about, merge) -> follow.merged(merge, about.sequence()))
                    .on(
                            "kalaka.volunteer.merge-undone.v1",
                            Merge.class,
                            (about, merge) -> follow.undone(merge, about.sequence()))
                    .on("kalaka.volunteer.moved.v1", Move.class, (_, move) -> follow.moved(move));
        }
    }
}
