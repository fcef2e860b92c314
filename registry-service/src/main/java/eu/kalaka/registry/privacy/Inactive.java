package eu.kalaka.registry.privacy;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.store.Page;
import eu.kalaka.registry.placement.Placements;
import eu.kalaka.registry.privacy.TimeLimit.Stage;
import eu.kalaka.registry.regulation.InactivityTerms;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import eu.kalaka.registry.volunteer.Volunteer;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Of whom nothing was heard for so long that her record is soon minimised: somebody should ask her whether she still wants to help. */
@RestController
@Tag(name = "Own data")
class Inactive {

    static final Right RIGHT = Right.named("volunteer.inactive")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    /**
     * Somebody who should be asked.
     *
     * @param minimisedOn the day on which her record is minimised, if nothing is heard of her before
     */
    record Silent(UUID volunteerId, String unit, String name, LocalDate lastHeardOf, LocalDate minimisedOn)
            implements Personal {

        @Override
        public Collection<Person> people() {
            return List.of(new Person(volunteerId, new UnitPath(unit)));
        }
    }

    private final MongoTemplate mongo;
    private final KnowVolunteer known;
    private final Placements placements;
    private final InactivityTerms terms;
    private final Clock clock;

    Inactive(MongoTemplate mongo, KnowVolunteer known, Placements placements, InactivityTerms terms, Clock clock) {
        this.mongo = mongo;
        this.known = known;
        this.placements = placements;
        this.terms = terms;
        this.clock = clock;
    }

    /** A page may hold fewer than asked, or none, and still have a next one: it is a page of volunteers, of whom few are silent. */
    @RightOf(Inactive.class)
    @GetMapping("/api/inactive-volunteers")
    Page<Silent> silent(
            @RequestParam(defaultValue = "/") @Pattern(regexp = UnitPath.FORM) String unit,
            @RequestParam(required = false) @Size(max = 60) @Nullable String cursor,
            Caller caller) {
        Criteria hers = caller.within(RIGHT, "unit", new UnitPath(unit));
        Page<Volunteer> page = Page.find(
                mongo,
                Volunteer.class,
                hers,
                cursor,
                Page.MOST,
                volunteer -> volunteer.id().value().toString());
        TimeLimits limits = limits(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new Page<>(
                page.items().stream()
                        .flatMap(volunteer -> ifSilent(volunteer, limits))
                        .toList(),
                page.next());
    }

    private Stream<Silent> ifSilent(Volunteer volunteer, TimeLimits limits) {
        LocalDate heardOf = lastHeardOf(volunteer);
        TimeLimit limit = limits.of(volunteer.unit());
        return !volunteer.isHere() || limit.stage(heardOf, limits.day()) == Stage.KEPT
                ? Stream.empty()
                : Stream.of(new Silent(
                        volunteer.id().value(),
                        volunteer.unit().value(),
                        volunteer.name(),
                        heardOf,
                        limit.over(heardOf)));
    }

    /** What holds in each unit on that day. */
    TimeLimits limits(LocalDate day) {
        return new TimeLimits(day, terms.all());
    }

    /** A placement is a word from her too. */
    LocalDate lastHeardOf(Volunteer volunteer) {
        LocalDate said = volunteer.lastHeardOf();
        return placements
                .lastDay(known.records(volunteer))
                .filter(said::isBefore)
                .orElse(said);
    }
}
