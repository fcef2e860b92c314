package eu.kalaka.matching.index;

import eu.kalaka.matching.VolunteerId;
import java.util.Comparator;

/**
 * A place in the order of those who do not fit: who is nearest to fitting first, among equals the smaller id.
 *
 * @param gates how many are closed for her
 */
public record Behind(int gates, VolunteerId volunteer) {

    /** As the ids' texts are ordered. */
    static final Comparator<Behind> NEAREST_FIRST = Comparator.comparingInt(Behind::gates)
            .thenComparing(behind -> behind.volunteer().value().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(behind -> behind.volunteer().value().getLeastSignificantBits(), Long::compareUnsigned);
}
