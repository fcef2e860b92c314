package eu.kalaka.organisation.need;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shifts that come again by a rule.
 *
 * @param rule recurrence rule of RFC 5545, e.g. {@code FREQ=WEEKLY;BYDAY=SA;COUNT=10}
 * @param start of the first shift, local date and time, e.g. {@code 2027-03-06T09:00}; text, so that no clock of a machine moves it
 * @param length of each shift on the clock of the wall
 * @param places how many volunteers each shift asks for
 * @param placesMin with fewer it cannot take place; absent where one is enough
 */
public record Series(
        String rule,
        String start,
        Duration length,
        int places,
        @Nullable Integer placesMin) {

    private static final Pattern END = Pattern.compile("(^|;)(COUNT|UNTIL)=", Pattern.CASE_INSENSITIVE);

    /** Whether it goes on until somebody ends it. */
    boolean isEndless() {
        return !END.matcher(rule).find();
    }
}
