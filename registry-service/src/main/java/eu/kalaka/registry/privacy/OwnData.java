package eu.kalaka.registry.privacy;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.registry.appointment.Appointments;
import eu.kalaka.registry.enquiry.Enquiries;
import eu.kalaka.registry.group.Groups;
import eu.kalaka.registry.interview.NoteInterview;
import eu.kalaka.registry.placement.Hold;
import eu.kalaka.registry.placement.Placements;
import eu.kalaka.registry.regulation.AcceptRegulation;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Everything that the registry knows of somebody, for herself to read and to take along (Art. 15 and 20 GDPR). */
@Component
public class OwnData {

    public static final Right RIGHT = Right.named("volunteer.own-data")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER)
            .own(Roles.GUARDIAN, Own.WARD);

    /**
     * All of it.
     *
     * @param record as the registry shows it
     * @param placements how many placements are known here; matching-service tells of them
     * @param heldByLaw what an erasure would not reach
     */
    public record Everything(
            Instant at,
            UUID volunteerId,
            String unit,
            String controller,
            Object record,
            List<?> enquiries,
            List<?> appointments,
            List<String> groups,
            List<?> acceptances,
            List<?> interview,
            int placements,
            List<Hold> heldByLaw)
            implements Personal {

        @Override
        public Collection<Person> people() {
            return List.of(new Person(volunteerId, new UnitPath(unit)));
        }
    }

    private final AggregateStore<Volunteer> volunteers;
    private final KnowVolunteer known;
    private final Placements placements;
    private final Enquiries enquiries;
    private final Appointments appointments;
    private final Groups groups;
    private final AcceptRegulation acceptances;
    private final NoteInterview interviews;
    private final Clock clock;

    OwnData(
            AggregateStore<Volunteer> volunteers,
            KnowVolunteer known,
            Placements placements,
            Enquiries enquiries,
            Appointments appointments,
            Groups groups,
            AcceptRegulation acceptances,
            NoteInterview interviews,
            Clock clock) {
        this.volunteers = volunteers;
        this.known = known;
        this.placements = placements;
        this.enquiries = enquiries;
        this.appointments = appointments;
        this.groups = groups;
        this.acceptances = acceptances;
        this.interviews = interviews;
        this.clock = clock;
    }

    public Optional<Everything> of(String id, Caller caller) {
        return volunteers
                .find(id)
                .map(Versioned::state)
                .filter(volunteer -> !volunteer.isErased())
                .filter(volunteer -> caller.may(
                        RIGHT,
                        Subject.in(volunteer.unit()).volunteer(volunteer.id().value())))
                .map(this::everything);
    }

    private Everything everything(Volunteer volunteer) {
        UUID her = volunteer.id().value();
        List<UUID> hers = known.records(volunteer);
        return new Everything(
                clock.instant(),
                her,
                volunteer.unit().value(),
                volunteer.unit().controller().value(),
                known.shown(volunteer),
                all(hers, enquiries::told),
                all(hers, appointments::told),
                hers.stream().map(groups::told).flatMap(List::stream).toList(),
                all(hers, acceptances::told),
                all(hers, interviews::told),
                placements.count(hers),
                placements.held(hers, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    private static List<?> all(List<UUID> records, Function<UUID, List<?>> told) {
        return records.stream()
                .<Object>flatMap(record -> told.apply(record).stream())
                .toList();
    }
}
