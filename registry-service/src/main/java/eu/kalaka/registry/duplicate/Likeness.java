package eu.kalaka.registry.duplicate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * How alike two entries are.
 *
 * @param clues what they have in common and what not
 */
public record Likeness(Set<Clue> clues) {

    private static final double LIKELY = 8;
    private static final double POSSIBLE = 5;

    Likeness(Collection<Clue> clues) {
        this(Set.copyOf(EnumSet.copyOf(clues)));
    }

    /** The weight of all clues, in bits. */
    public double bits() {
        return clues.stream().mapToDouble(Clue::bits).sum();
    }

    /** Shown to staff for a decision. */
    public boolean isLikely() {
        return bits() >= LIKELY;
    }

    /** Worth a look while typing. */
    public boolean isPossible() {
        return bits() >= POSSIBLE;
    }
}
