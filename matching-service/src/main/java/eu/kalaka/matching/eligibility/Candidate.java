package eu.kalaka.matching.eligibility;

import eu.kalaka.contracts.rules.Case;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.holds.Booking;
import java.util.List;
import java.util.Optional;

/**
 * A volunteer as the gates and the ranking see her.
 *
 * @param qualifications her completions of the courses that the need requires
 * @param bookings when she is taken, at all hosts together
 * @param history what she did before; the ranking asks, no gate does
 */
public record Candidate(
        Volunteer volunteer, List<Qualification> qualifications, List<Booking> bookings, History history) {

    public Candidate {
        qualifications = List.copyOf(qualifications);
        bookings = List.copyOf(bookings);
    }

    /** Somebody of whose history nothing is known. */
    public Candidate(Volunteer volunteer, List<Qualification> qualifications, List<Booking> bookings) {
        this(volunteer, qualifications, bookings, History.NONE);
    }

    /** How the law sees her on the day of that opening. */
    Case at(Opening opening) {
        return Case.of(opening.need().unitPath(), opening.need().regime(), volunteer.birthDate(), opening.day());
    }

    /** The time that she has promised or given at all hosts together, by day on the opening's clock. */
    Workload work(Opening opening) {
        return Workload.sum(
                bookings.stream().map(booking -> Workload.of(booking.start(), booking.end(), opening.zone())));
    }

    Optional<Qualification> completion(String course) {
        return qualifications.stream()
                .filter(completed -> completed.course().equals(course))
                .findFirst();
    }

    /** The same volunteer as if that placement did not exist: an invitation must not stand in its own way. */
    public Candidate without(PlacementId placement) {
        List<Booking> others = bookings.stream()
                .filter(booking -> !booking.placement().equals(placement))
                .toList();
        return new Candidate(volunteer, qualifications, others, history);
    }
}
