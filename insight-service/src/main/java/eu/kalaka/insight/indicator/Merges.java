package eu.kalaka.insight.indicator;

import static java.util.Objects.requireNonNull;

import eu.kalaka.insight.fact.Evidence;
import eu.kalaka.insight.fact.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which records are one person's. What was told of one that ended counts for the one in which it goes on. */
final class Merges {

    /** The last word about a record; {@code into} is absent where its merge was undone. */
    private record Merge(@Nullable UUID into, long sequence) {}

    private final Map<UUID, Merge> byGone = new HashMap<>();

    void merged(Fact fact, Evidence evidence) {
        keep(requireNonNull(evidence.volunteerId()), new Merge(evidence.into(), fact.sequence()));
    }

    void undone(Fact fact, Evidence evidence) {
        keep(requireNonNull(evidence.volunteerId()), new Merge(null, fact.sequence()));
    }

    /** The record in which that one goes on at last; itself where it was not merged. */
    UUID personOf(UUID record) {
        Set<UUID> seen = new HashSet<>();
        UUID person = record;
        while (seen.add(person)) {
            Merge merge = byGone.get(person);
            if (merge == null || merge.into() == null) {
                return person;
            }
            person = merge.into();
        }
        return person;
    }

    private void keep(UUID gone, Merge merge) {
        byGone.merge(gone, merge, (known, told) -> told.sequence() > known.sequence() ? told : known);
    }
}
