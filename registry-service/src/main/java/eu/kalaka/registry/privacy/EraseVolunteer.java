package eu.kalaka.registry.privacy;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
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
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Erases what the registry knows of somebody, but for what the law holds; the topics with her data get tombstones, which the other
 * services follow.
 *
 * <p>Several records change, so it is a table of steps: 1. the receipt is written, with what is held; 2. the volunteer's record, and
 * those merged into it, are emptied, which sends the tombstones; 3. enquiries, appointments, groups, acceptances and interviews forget
 * her; 4. the receipt is marked. Each step may be repeated.
 * A crash leaves a receipt that is not marked, and {@link KeepTimeLimits} goes on from there.
 */
@Component
class EraseVolunteer {

    static final Right RIGHT = Right.named("volunteer.erase")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);
    static final Right SEE = Right.named("volunteer.see-erasure")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final AggregateStore<Volunteer> volunteers;
    private final AggregateStore<Erasure> erasures;
    private final Placements placements;
    private final Enquiries enquiries;
    private final Appointments appointments;
    private final Groups groups;
    private final AcceptRegulation acceptances;
    private final NoteInterview interviews;
    private final Clock clock;

    EraseVolunteer(
            AggregateStore<Volunteer> volunteers,
            AggregateStore<Erasure> erasures,
            Placements placements,
            Enquiries enquiries,
            Appointments appointments,
            Groups groups,
            AcceptRegulation acceptances,
            NoteInterview interviews,
            Clock clock) {
        this.volunteers = volunteers;
        this.erasures = erasures;
        this.placements = placements;
        this.enquiries = enquiries;
        this.appointments = appointments;
        this.groups = groups;
        this.acceptances = acceptances;
        this.interviews = interviews;
        this.clock = clock;
    }

    /** What an erasure would do today, or what it did. */
    Optional<Versioned<Erasure>> see(String id, Caller caller) {
        Optional<Versioned<Erasure>> done = erasures.find(id).filter(found -> caller.may(SEE, subject(found.state())));
        return done.isPresent()
                ? done
                : volunteer(id)
                        .map(volunteer -> new Versioned<>(plan(volunteer, "", "", caller.subject()), 0, 0))
                        .filter(planned -> caller.may(SEE, subject(planned.state())));
    }

    /** Erases her; who is erased already gets the receipt again. */
    Outcome<Erasure> erase(String id, String channel, String identityCheck, Caller caller) {
        Optional<Erasure> begun = erasures.find(id).map(Versioned::state);
        Optional<Erasure> wanted = begun.isPresent()
                ? begun
                : volunteer(id).map(volunteer -> plan(volunteer, channel, identityCheck, caller.subject()));
        return wanted.filter(erasure -> caller.may(RIGHT, subject(erasure)))
                .map(this::carryOut)
                .orElseGet(Outcome.Missing::new);
    }

    /** A time limit has passed; nobody asked. */
    void expire(Volunteer volunteer) {
        carryOut(plan(volunteer, Volunteer.TIME_LIMIT, "none_needed", Volunteer.TIME_LIMIT));
    }

    /** Goes on with an erasure, or begins it. */
    Outcome<Erasure> carryOut(Erasure erasure) {
        UUID her = erasure.id();
        erasures.create(erasure);
        volunteers
                .find(her.toString())
                .map(found -> found.state().absorbed())
                .orElse(List.of())
                .forEach(record -> empty(record.value(), erasure));
        empty(her, erasure);
        enquiries.forget(her);
        appointments.forget(her);
        groups.forget(her);
        acceptances.forget(her);
        interviews.forget(her);
        return erasures.change(her.toString(), begun -> begun.finished(clock.instant()));
    }

    /** Nothing is left in the record, nor of how it was before. */
    private void empty(UUID record, Erasure erasure) {
        volunteers.forget(record.toString(), volunteer -> volunteer.erased(erasure.at(), erasure.by()));
    }

    private Optional<Volunteer> volunteer(String id) {
        return volunteers.find(id).map(Versioned::state).filter(volunteer -> !volunteer.isErased());
    }

    private Erasure plan(Volunteer volunteer, String channel, String identityCheck, String by) {
        UUID her = volunteer.id().value();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Hold> holds = placements.held(her, today);
        Optional<LocalDate> until = holds.stream().map(Hold::until).max(LocalDate::compareTo);
        return new Erasure(
                her,
                volunteer.unit(),
                channel,
                identityCheck,
                clock.instant(),
                by,
                lines(volunteer, holds),
                until.isPresent() ? volunteer.contractData() : null,
                until.orElse(null),
                null);
    }

    private List<Line> lines(Volunteer volunteer, List<Hold> holds) {
        UUID her = volunteer.id().value();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.erased("profile", 1));
        lines.add(Line.erased("contact", 1));
        lines.add(Line.erased("consents", volunteer.consents().size()));
        lines.add(Line.erased("papers", volunteer.papers()));
        lines.add(Line.erased("enquiries", enquiries.told(her).size()));
        lines.add(Line.erased("appointments", appointments.told(her).size()));
        lines.add(Line.erased("interview", interviews.told(her).size()));
        lines.add(Line.erased("groups", groups.told(her).size()));
        lines.add(Line.erased("acceptances", acceptances.told(her).size()));
        lines.add(Line.erased("copies", 1));
        holds.forEach(hold -> lines.add(Line.held("contract_records", hold.why(), hold.until(), 1)));
        lines.add(Line.withoutName("placements_and_hours", "figures", placements.count(her)));
        lines.add(Line.withoutName("audit_trail", "accountability", 1));
        return lines;
    }

    private static Subject subject(Erasure erasure) {
        return Subject.in(erasure.unit()).volunteer(erasure.id());
    }
}
