package eu.kalaka.matching.eligibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gathers what is known of volunteers, by their ids. Everything is read afresh from the store for each question, so that nobody
 * who has just paused is shown as fitting. Whom to look at among all, the index knows.
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
