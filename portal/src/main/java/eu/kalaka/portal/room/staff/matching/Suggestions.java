package eu.kalaka.portal.room.staff.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who fits a shift, as matching-service ranks them.
 *
 * @param fitting how many fit, of all {@code seen}
 * @param gateCounts for how many each gate is closed, {@code gateWords}: the same for people, {@code onlyGate}: for how many only that
 */
record Suggestions(
        UUID shiftId,
        List<Ranked> ranked,
        @Nullable String next,
        int seen,
        int fitting,
        Map<String, Integer> gateCounts,
        Map<String, String> gateWords,
        Map<String, Integer> onlyGate) {

    private static final double WHOLE = 100;

    /** Somebody who fits, with what the score is made of. */
    record Ranked(UUID volunteerId, double score, List<Part> parts) {

        /** The score as a number out of a hundred. */
        public long points() {
            return Math.round(score * WHOLE);
        }
    }

    /** One part of a score; {@code share} from 0 to 1. */
    record Part(String part, double share, double weight, String words) {}

    /** Somebody who does not fit, with each closed gate and what would open it. */
    record LeftOut(UUID volunteerId, List<Gate> gates) {}

    /** A page of those left out. */
    record AllLeftOut(List<LeftOut> items, @Nullable String next) {}

    record Gate(String gate, String words, String remedy) {}
}
