package eu.kalaka.organisation.unit;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A line of a unit's history.
 *
 * @param by login name of who did it
 * @param before what the unit was until then; absent where it did not change
 * @param reason in the words of who closed it
 */
record UnitChange(
        Instant at,
        String by,
        What what,
        @Nullable Description before,
        @Nullable String reason) {

    /** What was done to the unit. */
    enum What {
        CREATED("created"),
        DESCRIBED("described"),
        MOVED_HERE("moved_here"),
        MOVED_AWAY("moved_away"),
        CLOSED("closed"),
        REOPENED("reopened");

        private final String code;

        What(String code) {
            this.code = code;
        }

        static What of(String code) {
            return Arrays.stream(values())
                    .filter(what -> what.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No change of a unit: " + code));
        }

        String code() {
            return code;
        }
    }
}
