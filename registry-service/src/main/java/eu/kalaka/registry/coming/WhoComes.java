package eu.kalaka.registry.coming;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.registry.placement.Placements;
import eu.kalaka.registry.placement.SaidYes;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Those who have said yes to a host and agreed that their centre gives it their name: the host's own, or staff for it. */
@Component
final class WhoComes {

    static final Right RIGHT = Right.named("who-comes.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.HOST_COORDINATOR, Own.HOST)
            .own(Roles.MENTOR, Own.HOST);

    private static final String SHARING_WITH_HOSTS = "matching_share";

    /** So long after a shift a host may still have to say who was there; then the names are no longer its concern. */
    private static final Period AFTERWARDS = Period.ofDays(30);

    private final Placements placements;
    private final MongoTemplate mongo;
    private final Clock clock;

    WhoComes(Placements placements, MongoTemplate mongo, Clock clock) {
        this.placements = placements;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Each once, as far as the right reaches; the consent counts as it stands at this moment. */
    List<Volunteer> to(UUID host, Caller caller) {
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(AFTERWARDS);
        List<SaidYes> yeses = placements.to(host, since).stream()
                .filter(yes -> caller.may(RIGHT, subject(yes)))
                .toList();
        Map<UUID, Volunteer> people = people(yeses);
        return yeses.stream()
                .flatMap(yes -> Stream.ofNullable(people.get(yes.volunteerId()))
                        .filter(volunteer -> mayBeNamed(volunteer, yes)))
                .distinct()
                .toList();
    }

    /** Only the centre that keeps her may give her name, and only while she agrees. */
    private static boolean mayBeNamed(Volunteer volunteer, SaidYes yes) {
        return volunteer.closed().isEmpty()
                && volunteer.given().contains(SHARING_WITH_HOSTS)
                && volunteer.unit().controller().equals(yes.unit().controller());
    }

    private Map<UUID, Volunteer> people(List<SaidYes> yeses) {
        List<String> ids = yeses.stream()
                .map(yes -> yes.volunteerId().toString())
                .distinct()
                .toList();
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Volunteer.class).stream()
                .collect(Collectors.toMap(volunteer -> volunteer.id().value(), Function.identity()));
    }

    private static Subject subject(SaidYes yes) {
        return Subject.in(yes.unit()).volunteer(yes.volunteerId()).host(yes.hostId());
    }
}
