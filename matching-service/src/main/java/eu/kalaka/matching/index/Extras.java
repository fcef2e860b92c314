package eu.kalaka.matching.index;

import eu.kalaka.matching.copies.Citizenship;
import eu.kalaka.matching.copies.GuardianConsent;
import eu.kalaka.matching.copies.OtherDays;
import eu.kalaka.matching.copies.Student;
import eu.kalaka.matching.copies.Volunteer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What few profiles have and no column tells: the gates about it are asked of each of them by herself. */
record Extras(
        @Nullable GuardianConsent guardian,
        @Nullable Citizenship citizenship,
        @Nullable Student student,
        Set<UUID> blockedHosts,
        List<OtherDays> otherDays) {

    /** About what one takes, with the records and lists in it. */
    static final long BYTES = 120;

    static final Extras NONE = new Extras(null, null, null, Set.of(), List.of());

    boolean isNone() {
        return equals(NONE);
    }

    static Extras of(Volunteer volunteer) {
        Extras extras = new Extras(
                volunteer.guardian(),
                volunteer.citizenship(),
                volunteer.student(),
                volunteer.blockedHosts(),
                volunteer.otherDays());
        return extras.equals(NONE) ? NONE : extras;
    }
}
