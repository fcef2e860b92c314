package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.RightOf;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers that soon no longer count, or already do not, so that staff asks for new ones in time; always as it is today. */
@RestController
@Tag(name = "Volunteers")
class ExpiringEvidence {

    static final Right RIGHT = Right.named("evidence.expiring")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    /** The most that one answer holds; who has more asks for fewer days or for a smaller unit. */
    private static final int MOST = 1000;

    /**
     * A paper that ends.
     *
     * @param daysLeft how long it still counts; negative where it no longer does
     */
    record Expiring(
            UUID volunteerId,
            String unit,
            String name,
            String type,
            @Nullable String skill,
            LocalDate validUntil,
            int daysLeft)
            implements Personal {

        @Override
        public Collection<Person> people() {
            return List.of(new Person(volunteerId, new UnitPath(unit)));
        }
    }

    private final MongoTemplate mongo;
    private final Clock clock;

    ExpiringEvidence(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @RightOf(ExpiringEvidence.class)
    @GetMapping("/api/expiring-evidence")
    List<Expiring> expiring(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(defaultValue = "60") @Min(0) @Max(366) int days,
            Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate last = today.plusDays(days);
        Criteria hers = caller.within(RIGHT, "unit", new UnitPath(unit));
        Criteria ending = Criteria.where("particulars.evidence.validUntil").lte(last.toString());
        Query query = Query.query(new Criteria()
                        .andOperator(hers, ending, Criteria.where("status").ne(Status.LEFT)))
                .limit(MOST);
        return mongo.find(query, Volunteer.class).stream()
                .flatMap(volunteer -> ending(volunteer, today, last))
                .sorted(Comparator.comparing(Expiring::validUntil))
                .toList();
    }

    private static Stream<Expiring> ending(Volunteer volunteer, LocalDate today, LocalDate last) {
        return volunteer.particulars().evidence().stream()
                .flatMap(seen -> Stream.ofNullable(seen.validUntil())
                        .filter(until -> !until.isAfter(last))
                        .map(until -> new Expiring(
                                volunteer.id().value(),
                                volunteer.unit().value(),
                                volunteer.name(),
                                seen.type(),
                                seen.skill(),
                                until,
                                Math.toIntExact(until.toEpochDay() - today.toEpochDay()))));
    }
}
