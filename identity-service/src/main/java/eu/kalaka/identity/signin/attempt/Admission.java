package eu.kalaka.identity.signin.attempt;

import java.time.Duration;

/**
 * Whether an attempt is looked at.
 *
 * @param delay zero where it is, else how long to wait
 * @param last whether the next one must wait if this one fails
 */
public record Admission(Duration delay, boolean last) {

    public boolean isGiven() {
        return delay.isZero();
    }
}
