package eu.kalaka.matching.quality;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.matching.HostId;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Distance;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PastShift.Outcome;
import eu.kalaka.matching.holds.Booking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody made up: what she truly likes and can bear, and what she wrote into the form.
 *
 * @param likes kinds of activity that she would truly enjoy
 * @param bearableKm how far she truly goes without grumbling
 * @param speaks languages that she truly speaks
 * @param dependable from 0 to 1: how often she comes when she said so
 * @param form what the engines see
 * @param before what she did before the story begins
 */
record Neighbour(
        Set<String> likes,
        double bearableKm,
        Set<String> speaks,
        double dependable,
        Volunteer form,
        LocalDate registeredOn,
        List<PastShift> before) {

    private static final double LUKEWARM = 0.2;
    private static final double WITHOUT_THE_LANGUAGE = 0.6;
    private static final double TIRED_BY_A_SHIFT = 0.7;
    private static final double AMONG_STRANGERS = 0.85;
    private static final int LATELY_DAYS = 30;

    /** A year of shifts as the engines would know them, from this day's point of view. */
    Candidate candidate(List<Opening> taken) {
        List<PastShift> shifts = new ArrayList<>(before);
        List<Booking> bookings = new ArrayList<>();
        for (Opening opening : taken) {
            UUID placement = PlacementId.of(opening.shift().id(), form.id()).value();
            shifts.add(
                    new PastShift(placement, form.volunteerId(), opening.need().hostId(), opening.day(), Outcome.KEPT));
            bookings.add(new Booking(
                    new PlacementId(placement),
                    0,
                    opening.start().toInstant(),
                    opening.end().toInstant(),
                    null));
        }
        return new Candidate(form, List.of(), bookings, new History(registeredOn, shifts));
    }

    /**
     * How glad everybody would be of it, from 0 to 1.
     *
     * @param taken what she has taken on since the story began
     */
    double gladness(Opening opening, List<Opening> taken) {
        double liking = likes.contains(opening.need().activity()) ? 1 : LUKEWARM;
        double way = Math.exp(-kmTo(opening) / (2 * bearableKm));
        Set<String> asked = opening.need().languagesNice();
        double talking = speaks.containsAll(asked) ? 1 : WITHOUT_THE_LANGUAGE;
        double company = knows(opening, taken) ? 1 : AMONG_STRANGERS;
        return liking
                * way
                * talking
                * company
                * Math.pow(TIRED_BY_A_SHIFT, (double) lately(opening, taken))
                * dependable;
    }

    double kmTo(Opening opening) {
        GeoPoint home = Objects.requireNonNull(form.place());
        return Distance.km(home, opening.need().place()).orElseThrow();
    }

    private boolean knows(Opening opening, List<Opening> taken) {
        HostId host = opening.need().host();
        return before.stream().anyMatch(shift -> shift.host().equals(host))
                || taken.stream().anyMatch(one -> one.need().host().equals(host));
    }

    private static long lately(Opening opening, List<Opening> taken) {
        LocalDate from = opening.day().minusDays(LATELY_DAYS);
        return taken.stream().filter(one -> !one.day().isBefore(from)).count();
    }
}
