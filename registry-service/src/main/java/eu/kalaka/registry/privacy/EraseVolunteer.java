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
import eu.kalaka.registry.course.Completions;
import eu.kalaka.registry.enquiry.Enquiries;
import eu.kalaka.registry.group.Groups;
import eu.kalaka.registry.interview.NoteInterview;
import eu.kalaka.registry.placement.Hold;
import eu.kalaka.registry.placement.Placements;
import eu.kalaka.registry.regulation.AcceptRegulation;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Erases what the registry knows of somebody, but for what the law holds; the topics with her data get tombstones, which the other
 * services follow.
 *
 * <p>Several records change, so it is a table of steps: 1. the receipt is written, with what is held; 2. those merged into the
 * volunteer's record, and then her own, are emptied, which sends the tombstones; 3. enquiries, appointments, groups, acceptances and
 * interviews forget her, under each of them; 4. the receipt is marked. Each step may be repeated.
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
    private final KnowVolunteer known;
    private final Placements placements;
    private final Enquiries enquiries;
    private final Appointments appointments;
    private final Groups groups;
    private final AcceptRegulation acceptances;
    private final NoteInterview interviews;
    private final Completions completions;
    private final Clock clock;

    EraseVolunteer(
            AggregateStore<Volunteer> volunteers,
            AggregateStore<Erasure> erasures,
            KnowVolunteer known,
            Placements placements,
            Enquiries enquiries,
            Appointments appointments,
            Groups groups,
            AcceptRegulation acceptances,
            NoteInterview interviews,
            Completions completions,
            Clock clock) {
        this.volunteers = volunteers;
        this.erasures = erasures;
        this.known = known;
        this.placements = placements;
        this.enquiries = enquiries;
        this.appointments = appointments;
        this.groups = groups;
        this.acceptances = acceptances;
        this.interviews = interviews;
        this.completions = completions;
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
        List<UUID> records = volunteers
                .find(her.toString())
                .map(found -> known.records(found.state()))
                .orElse(List.of(her));
        records.reversed().forEach(record -> empty(record, erasure));
        records.forEach(this::forget);
        return erasures.change(her.toString(), begun -> begun.finished(clock.instant()));
    }

    /** Nothing is left in the record, nor of how it was before. */
    private void empty(UUID record, Erasure erasure) {
        volunteers.forget(record.toString(), volunteer -> volunteer.erased(erasure.at(), erasure.by()));
    }

    private void forget(UUID record) {
        enquiries.forget(record);
        appointments.forget(record);
        groups.forget(record);
        acceptances.forget(record);
        interviews.forget(record);
        completions.forget(record);
    }

    private Optional<Volunteer> volunteer(String id) {
        return volunteers.find(id).map(Versioned::state).filter(volunteer -> !volunteer.isErased());
    }

    private Erasure plan(Volunteer volunteer, String channel, String identityCheck, String by) {
        UUID her = volunteer.id().value();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Hold> holds = placements.held(known.records(volunteer), today);
        Optional<LocalDate> until = holds.stream()
                .filter(hold -> hold.isWith(volunteer.unit()))
                .map(Hold::until)
                .max(LocalDate::compareTo);
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
        List<UUID> hers = known.records(volunteer);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.erased("profile", 1));
        lines.add(Line.erased("contact", 1));
        lines.add(Line.erased("consents", volunteer.consents().size()));
        lines.add(Line.erased("papers", volunteer.papers()));
        lines.add(Line.erased("enquiries", count(hers, enquiries::told)));
        lines.add(Line.erased("appointments", count(hers, appointments::told)));
        lines.add(Line.erased("interview", count(hers, interviews::told)));
        lines.add(Line.erased("groups", count(hers, groups::told)));
        lines.add(Line.erased("acceptances", count(hers, acceptances::told)));
        lines.add(Line.erased("copies", 1));
        holds.forEach(hold -> lines.add(Line.held("contract_records", hold.why(), hold.until(), 1)));
        lines.add(Line.withoutName("placements_and_hours", "figures", placements.count(hers)));
        lines.add(Line.withoutName("audit_trail", "accountability", 1));
        return lines;
    }

    private static int count(List<UUID> records, Function<UUID, List<?>> told) {
        return records.stream().map(told).mapToInt(List::size).sum();
    }

    private static Subject subject(Erasure erasure) {
        return Subject.in(erasure.unit()).volunteer(erasure.id());
    }
}
