package eu.kalaka.registry.transfer;

import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
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

/** What would go along if another controller kept a volunteer, what would stay, and until when, and what would end. */
@Component
class PreviewTransfer {

    private final RequestTransfer requests;
    private final AggregateStore<Transfer> transfers;
    private final AggregateStore<Volunteer> volunteers;
    private final StayingContracts contracts;
    private final KnowVolunteer known;
    private final Placements placements;
    private final Completions completions;
    private final NoteInterview interviews;
    private final Groups groups;
    private final Enquiries enquiries;
    private final Appointments appointments;
    private final AcceptRegulation acceptances;
    private final Clock clock;

    PreviewTransfer(
            RequestTransfer requests,
            AggregateStore<Transfer> transfers,
            AggregateStore<Volunteer> volunteers,
            StayingContracts contracts,
            KnowVolunteer known,
            Placements placements,
            Completions completions,
            NoteInterview interviews,
            Groups groups,
            Enquiries enquiries,
            Appointments appointments,
            AcceptRegulation acceptances,
            Clock clock) {
        this.requests = requests;
        this.transfers = transfers;
        this.volunteers = volunteers;
        this.contracts = contracts;
        this.known = known;
        this.placements = placements;
        this.completions = completions;
        this.interviews = interviews;
        this.groups = groups;
        this.enquiries = enquiries;
        this.appointments = appointments;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /** For her, and for the staff that keeps her. */
    Optional<Preview> of(String volunteer, Caller caller) {
        return requests.find(volunteer, caller)
                .map(found -> new Preview(found.id(), List.of(found.unit()), parts(found)));
    }

    /** For the centre that is asked, as long as it has not answered: how much would come, and nothing else. */
    Optional<Preview> ofTransfer(String transfer, Caller caller) {
        return transfers
                .find(transfer)
                .map(Versioned::state)
                .filter(found -> found.status() == Transfer.Status.REQUESTED)
                .filter(found -> caller.may(AnswerTransfer.RIGHT, found.to()))
                .flatMap(found -> volunteers
                        .find(found.volunteer().value().toString())
                        .map(Versioned::state)
                        .filter(Volunteer::isHere)
                        .map(volunteer -> new Preview(
                                found.volunteer(), List.of(found.from(), found.to()), forTheOtherSide(volunteer))));
    }

    private List<Part> forTheOtherSide(Volunteer volunteer) {
        return parts(volunteer).stream()
                .filter(part -> part.fate() == Part.Fate.GOES)
                .map(Part::forTheOtherSide)
                .toList();
    }

    private List<Part> parts(Volunteer volunteer) {
        UUID her = volunteer.id().value();
        List<UUID> hers = known.records(volunteer);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean newsletter = volunteer.given().contains(Volunteer.NEWSLETTER);
        List<Hold> holds = contracts.holds(volunteer);
        Optional<LocalDate> until = holds.stream().map(Hold::until).max(LocalDate::compareTo);

        List<Part> parts = new ArrayList<>();
        parts.add(Part.goes("profile", 1));
        parts.add(Part.goes("contact", 1));
        parts.add(Part.goes("consents", volunteer.given().size() - (newsletter ? 1 : 0)));
        parts.add(Part.goes("papers", volunteer.papers()));
        parts.add(Part.goes("interview", interviews.told(her).size()));
        parts.add(Part.courses(completions.of(her, today)));
        parts.add(Part.hours(placements.count(hers), placements.confirmed(hers)));
        parts.add(Part.stays("placements_and_hours", placements.count(hers), null));
        until.ifPresent(last -> parts.add(Part.stays("contract_records", holds.size(), last)));
        parts.add(Part.stays("enquiries", count(hers, enquiries::told), null));
        parts.add(Part.stays("appointments", count(hers, appointments::told), null));
        parts.add(Part.stays("acceptances", count(hers, acceptances::told), null));
        parts.add(Part.ends("identity", volunteer.hasIdentity() && until.isEmpty() ? 1 : 0));
        parts.add(Part.ends("newsletter", newsletter ? 1 : 0));
        parts.add(Part.ends("groups", count(hers, groups::told)));
        parts.add(Part.ends("open_placements", placements.open(hers, today)));
        return parts;
    }

    private static int count(List<UUID> records, Function<UUID, List<?>> told) {
        return records.stream().map(told).mapToInt(List::size).sum();
    }
}
