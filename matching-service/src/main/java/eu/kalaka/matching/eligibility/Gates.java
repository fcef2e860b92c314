package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Gate.DecidedBy.BOOKINGS;
import static eu.kalaka.matching.eligibility.Gate.DecidedBy.PROFILE;
import static eu.kalaka.matching.eligibility.Gate.DecidedBy.SHIFT;

import java.util.List;
import java.util.stream.Stream;

/**
 * The gates, in the order in which they are told. A volunteer fits when none is closed, and none depends on another. How well she
 * fits is not asked here.
 */
public final class Gates {

    static final String MINORS_DAY = "minors_day";
    static final String MINORS_WEEK = "minors_week";
    static final String IKSZ_TIME = "iksz_time";

    private static final Gate AVAILABILITY = new Gate("availability", PROFILE, TimeGates::availability);
    private static final Gate DISTANCE = new Gate("distance", PROFILE, PersonGates::distance);
    private static final Gate RADIUS = new Gate("radius", PROFILE, PersonGates::radius);
    private static final Gate CLASH = new Gate("clash", BOOKINGS, TimeGates::clash);

    /** All that are about the volunteer: who may be suggested and invited. */
    public static final List<Gate> ALL = List.of(
            new Gate("status", PROFILE, PersonGates::status),
            new Gate("consent", PROFILE, PersonGates::consent),
            new Gate("controller", PROFILE, PersonGates::controller),
            new Gate("blocked", PROFILE, PersonGates::blocked),
            new Gate("age", PROFILE, AgeGates::age),
            new Gate("guardian", PROFILE, MinorsGates::guardian),
            new Gate("non_eea", PROFILE, PersonGates::nonEea),
            new Gate("evening", PROFILE, MinorsGates::evening),
            new Gate("abroad", PROFILE, MinorsGates::abroad),
            new Gate(MINORS_DAY, BOOKINGS, MinorsGates::hoursOfDay),
            new Gate(MINORS_WEEK, BOOKINGS, MinorsGates::hoursOfWeek),
            new Gate("rest", BOOKINGS, MinorsGates::rest),
            new Gate("student", PROFILE, IkszGates::student),
            new Gate("mentor", PROFILE, IkszGates::mentor),
            new Gate(IKSZ_TIME, PROFILE, MinorsGates::occasion),
            new Gate("skills", PROFILE, AbilityGates::skills),
            new Gate("evidence", PROFILE, AbilityGates::evidence),
            new Gate("training", PROFILE, AbilityGates::training),
            AVAILABILITY,
            DISTANCE,
            RADIUS,
            CLASH);

    /**
     * Those that are asked again when she says yes. Her wishes and the host's are not: by asking and by saying yes they have
     * answered them. Nor is the clash: there her calendar decides, in the moment in which it is written.
     */
    public static final List<Gate> ON_ACCEPTANCE = ALL.stream()
            .filter(gate -> !List.of(AVAILABILITY, DISTANCE, RADIUS, CLASH).contains(gate))
            .toList();

    /** All for one volunteer and one shift, with the one that is the same for everybody: whether there is a place. */
    public static final List<Gate> WHY_NOT = Stream.concat(
                    ALL.stream(), Stream.of(new Gate("capacity", SHIFT, TimeGates::capacity)))
            .toList();

    private Gates() {}

    /** Those of {@code gates} that are closed for her, each with its reason and remedy; none if she fits. */
    public static List<ClosedGate> closed(List<Gate> gates, Candidate candidate, Opening opening) {
        return gates.stream()
                .flatMap(gate -> gate.closedFor(candidate, opening).stream())
                .toList();
    }
}
