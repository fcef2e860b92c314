package eu.kalaka.matching.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a placement (domain.md 4.5: each step dated and by whom).
 *
 * @param by login or client of whoever did it
 * @param because in their words, where they gave a reason
 */
public record Step(Instant at, String by, @Nullable String because) {

    static Step of(Instant at, String by) {
        return new Step(at, by, null);
    }
}
