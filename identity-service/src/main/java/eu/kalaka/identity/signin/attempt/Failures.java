package eu.kalaka.identity.signin.attempt;

import java.time.Duration;
import java.time.Instant;

/**
 * Failed attempts in a row.
 *
 * @param last when the last one was made
 */
public record Failures(int count, Instant last) {

    /** None so far. */
    public static final Failures NONE = new Failures(0, Instant.EPOCH);

    /** These and one more. */
    public Failures andOne(Instant now, BackOff backOff) {
        return new Failures(isForgotten(now, backOff) ? 1 : count + 1, now);
    }

    /** How long no further attempt is looked at; zero where one may be made. */
    public Duration waitAt(Instant now, BackOff backOff) {
        Duration left = Duration.between(now, last.plus(backOff.waitAfter(count)));
        return isForgotten(now, backOff) || left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether they count no more. */
    public boolean isForgotten(Instant now, BackOff backOff) {
        return !now.isBefore(last.plus(backOff.forgottenAfter()));
    }
}
