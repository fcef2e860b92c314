package eu.kalaka.registry.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one kind of data.
 *
 * @param what code of the kind, also key {@code privacy.what.<what>} of the message bundles
 * @param fate erased, held or without_name: what is left of it
 * @param why code of the reason where something is left, also key {@code privacy.why.<why>}
 * @param until the last day on which it is held
 * @param count how many records of the kind there were
 */
public record Line(
        String what,
        String fate,
        @Nullable String why,
        @Nullable LocalDate until,
        int count) {

    static final String ERASED = "erased";
    static final String HELD = "held";
    static final String WITHOUT_NAME = "without_name";

    static Line erased(String what, int count) {
        return new Line(what, ERASED, null, null, count);
    }

    static Line held(String what, String why, LocalDate until, int count) {
        return new Line(what, HELD, why, until, count);
    }

    /** Kept for the figures, under an id that leads to nobody any more. */
    static Line withoutName(String what, String why, int count) {
        return new Line(what, WITHOUT_NAME, why, null, count);
    }
}
