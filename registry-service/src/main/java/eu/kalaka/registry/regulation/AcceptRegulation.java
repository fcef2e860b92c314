package eu.kalaka.registry.regulation;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Notes that a volunteer accepted a version of her centre's regulation. */
@Component
@WritesItsOwnCollection("acceptances: only to erase somebody's, of which nothing waits to be told")
public class AcceptRegulation {

    static final Right RIGHT = Right.named("regulation.accept")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final AggregateStore<Acceptance> acceptances;
    private final Regulations regulations;
    private final KnowVolunteer volunteers;
    private final MongoTemplate mongo;
    private final Clock clock;

    AcceptRegulation(
            AggregateStore<Acceptance> acceptances,
            Regulations regulations,
            KnowVolunteer volunteers,
            MongoTemplate mongo,
            Clock clock) {
        this.acceptances = acceptances;
        this.regulations = regulations;
        this.volunteers = volunteers;
        this.mongo = mongo;
        this.clock = clock;
    }

    Outcome<Acceptance> accept(UUID volunteer, UUID regulationId, String channel, Caller caller) {
        Optional<UnitPath> unit = volunteers
                .unit(volunteer)
                .filter(hers -> caller.may(RIGHT, Subject.in(hers).volunteer(volunteer)));
        if (unit.isEmpty()) {
            return new Outcome.Missing<>();
        }
        Optional<Regulation> found = regulations
                .one(regulationId.toString())
                .map(Versioned::state)
                .filter(regulation -> regulation.unit().covers(unit.get()));
        if (found.isEmpty()) {
            return new Outcome.Refused<>(RegulationRefusal.UNKNOWN_REGULATION);
        }
        Regulation regulation = found.get();
        if (!regulation.isInForce(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            return new Outcome.Refused<>(RegulationRefusal.NOT_IN_FORCE);
        }
        return acceptances.create(new Acceptance(
                Acceptance.idOf(volunteer, regulation.id()),
                volunteer,
                unit.get(),
                regulation.id(),
                regulation.number(),
                channel,
                clock.instant(),
                caller.subject()));
    }

    /** What she accepted, for herself to read. */
    public List<?> told(UUID volunteer) {
        return mongo.find(hers(volunteer), Acceptance.class).stream()
                .map(AcceptanceView::of)
                .toList();
    }

    /** Her data are erased: nobody knows any more what she accepted. */
    public void forget(UUID volunteer) {
        mongo.remove(hers(volunteer), Acceptance.class);
    }

    private static Query hers(UUID volunteer) {
        return Query.query(Criteria.where("volunteerId").is(volunteer.toString()));
    }
}
