package eu.kalaka.identity.signin.attempt;

import java.time.Duration;

/**
 * How long one must wait after so many failures: nothing at first, then a wait that doubles up to a limit.
 *
 * @param free failures that cost nothing
 * @param first the wait after the next one
 * @param most no wait is longer
 * @param forgottenAfter failures count as none once this long has passed since the last
 */
public record BackOff(int free, Duration first, Duration most, Duration forgottenAfter) {

    /** For one login name, whether an account has it or not: nobody guesses more than about a hundred passwords a day. */
    public static final BackOff OF_LOGIN =
            new BackOff(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24));

    /** For one address: an office of many people sits behind one, so more is free and it is sooner forgotten. */
    public static final BackOff OF_ADDRESS =
            new BackOff(30, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofHours(1));

    private static final int MOST_DOUBLINGS = 30;

    public BackOff {
        if (free < 0 || !first.isPositive() || most.compareTo(first) < 0 || forgottenAfter.compareTo(most) < 0) {
            throw new IllegalArgumentException("Not a back-off");
        }
    }

    /** The wait that follows the failure of that number. */
    public Duration waitAfter(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration doubled = first.multipliedBy(1L << Math.min(failures - free - 1, MOST_DOUBLINGS));
        return doubled.compareTo(most) < 0 ? doubled : most;
    }
}
