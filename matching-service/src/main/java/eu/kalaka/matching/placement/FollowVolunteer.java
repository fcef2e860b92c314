package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.bus.Subscription;
import eu.kalaka.platform.outbox.AggregateStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

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
    }

    void merged(Merge merge) {
        VolunteerId heir = new VolunteerId(merge.into());
        of(merge.volunteerId())
                .forEach(placement -> handOver(placement, heir, known -> known.passOn(heir, merge.at())));
    }

    void undone(Merge merge) {
        VolunteerId owner = new VolunteerId(merge.volunteerId());
        of(merge.into()).stream()
                .filter(placement -> !placement.formerly().isEmpty()
                        && placement.formerly().getLast().equals(owner))
                .forEach(placement -> handOver(placement, owner, known -> known.giveBack(owner, merge.at())));
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
    private void handOver(Placement placement, VolunteerId to, Function<Placement, Decision<Placement>> decide) {
        PlacementId id = placement.id();
        calendars.passOn(id, placement.volunteerId(), to);
        placements.change(id.value().toString(), decide);
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
                    .on("kalaka.volunteer.merged.v1", Merge.class, (_, merge) -> follow.merged(merge))
                    .on("kalaka.volunteer.merge-undone.v1", Merge.class, (_, merge) -> follow.undone(merge))
                    .on("kalaka.volunteer.moved.v1", Move.class, (_, move) -> follow.moved(move));
        }
    }
}
