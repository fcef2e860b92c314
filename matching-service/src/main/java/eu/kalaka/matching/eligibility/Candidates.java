package eu.kalaka.matching.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.Qualifications;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.copies.Volunteers;
import eu.kalaka.matching.history.Histories;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.holds.Booking;
import eu.kalaka.matching.holds.Calendars;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gathers what is known of volunteers. Everything is read afresh from the store for each question, so that all instances of this
 * service answer alike and nobody who has just paused is shown as fitting. Good for some thousands of volunteers per controller;
 * an index in memory takes this place later, behind the same two methods.
 */
@Component
public class Candidates {

    private final Volunteers volunteers;
    private final Qualifications qualifications;
    private final Calendars calendars;
    private final Histories histories;

    Candidates(Volunteers volunteers, Qualifications qualifications, Calendars calendars, Histories histories) {
        this.volunteers = volunteers;
        this.qualifications = qualifications;
        this.calendars = calendars;
        this.histories = histories;
    }

    /** One volunteer, with what that opening asks about. */
    public Optional<Candidate> find(VolunteerId id, Opening opening) {
        return volunteers
                .find(id)
                .map(volunteer -> new Candidate(
                        volunteer,
                        qualifications.of(id, opening.need().trainingMust()),
                        calendars.of(id),
                        new History(volunteer.registeredOn(), histories.of(id))));
    }

    /** One volunteer with all that is known of her, whatever the opening. */
    public Optional<Candidate> find(VolunteerId id) {
        return volunteers
                .find(id)
                .map(volunteer -> new Candidate(
                        volunteer,
                        qualifications.of(id),
                        calendars.of(id),
                        new History(volunteer.registeredOn(), histories.of(id))));
    }

    /** The same of some volunteers; who is gone is not in it. */
    public Map<VolunteerId, Candidate> find(List<VolunteerId> ids, Opening opening) {
        Map<VolunteerId, List<Qualification>> completions =
                qualifications.of(ids, opening.need().trainingMust()).stream()
                        .collect(groupingBy(Qualification::volunteer));
        Map<VolunteerId, List<Booking>> bookings = calendars.of(ids);
        Map<VolunteerId, List<PastShift>> shifts = histories.of(ids);
        return volunteers.find(ids).stream()
                .map(volunteer -> candidate(volunteer, completions, bookings, shifts))
                .collect(toMap(candidate -> candidate.volunteer().id(), candidate -> candidate));
    }

    /** The volunteers of the need's own controller whom the caller may see. Others do not appear at all (domain.md 3.4). */
    public List<Candidate> visibleTo(Caller caller, Right right, Opening opening) {
        return in(caller.unitsFor(right), opening);
    }

    /** The volunteers of the need's own controller in these units and all below them. */
    public List<Candidate> in(List<UnitPath> units, Opening opening) {
        UnitPath controller = opening.need().unitPath().controller();
        Map<VolunteerId, List<Qualification>> completions =
                qualifications.in(opening.need().trainingMust()).stream().collect(groupingBy(Qualification::volunteer));
        Map<VolunteerId, List<Booking>> bookings = calendars.of(controller);
        List<Volunteer> visible = volunteers.in(Caller.under("unit", controller)).stream()
                .filter(volunteer -> units.stream().anyMatch(unit -> unit.covers(volunteer.unitPath())))
                .toList();
        Map<VolunteerId, List<PastShift>> shifts =
                histories.of(visible.stream().map(Volunteer::id).toList());
        return visible.stream()
                .map(volunteer -> candidate(volunteer, completions, bookings, shifts))
                .toList();
    }

    private static Candidate candidate(
            Volunteer volunteer,
            Map<VolunteerId, List<Qualification>> completions,
            Map<VolunteerId, List<Booking>> bookings,
            Map<VolunteerId, List<PastShift>> shifts) {
        VolunteerId id = volunteer.id();
        return new Candidate(
                volunteer,
                completions.getOrDefault(id, List.of()),
                bookings.getOrDefault(id, List.of()),
                new History(volunteer.registeredOn(), shifts.getOrDefault(id, List.of())));
    }
}
