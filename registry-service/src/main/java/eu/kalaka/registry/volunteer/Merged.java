package eu.kalaka.registry.volunteer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Other records of the same person.
 *
 * @param into the record in which this one goes on; absent where it is still in use
 * @param absorbed the records that went on in this one
 */
record Merged(@Nullable VolunteerId into, List<VolunteerId> absorbed) {

    static final Merged NOTHING = new Merged(null, List.of());

    Merged {
        absorbed = absorbed == null ? List.of() : List.copyOf(absorbed);
    }

    Merged into(@Nullable VolunteerId other) {
        return new Merged(other, absorbed);
    }

    Merged with(VolunteerId gone) {
        return new Merged(
                into, Stream.concat(absorbed.stream(), Stream.of(gone)).toList());
    }

    Merged without(VolunteerId gone) {
        return new Merged(
                into, absorbed.stream().filter(one -> !one.equals(gone)).toList());
    }
}
