package eu.kalaka.local.demo;

import java.time.Duration;
import java.util.Optional;

/**
 * How long one call is tried. Only waits are counted, not the calls themselves.
 *
 * @param first wait after the first attempt that found nobody, doubled each time; no wait is shorter
 * @param longest no wait is longer, whatever the other side asks for
 * @param whileAway how long in all a service may be away, too busy, or still at work on an earlier attempt
 * @param untilKnown how long in all something just written may be unknown to a service that learns it by event
 */
record Patience(Duration first, Duration longest, Duration whileAway, Duration untilKnown, Pause pause) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    static Patience usual() {
        return usual(Pause.real());
    }

    static Patience usual(Pause pause) {
        return new Patience(
                Duration.ofMillis(250), Duration.ofSeconds(10), Duration.ofSeconds(45), Duration.ofSeconds(20), pause);
    }

    Turn newTurn() {
        return new Turn();
    }

    /** The patience left for one call. */
    final class Turn {

        private Duration next = first;
        private Duration waitedWhileAway = Duration.ZERO;
        private Duration waitedToBeKnown = Duration.ZERO;

        /** Waits for the next attempt, or says that there is none. */
        boolean waitsWhileAway(Optional<Duration> askedFor) {
            if (waitedWhileAway.compareTo(whileAway) >= 0) {
                return false;
            }
            Duration wait = shorter(longer(askedFor.orElse(next), first), longest);
            next = shorter(next.multipliedBy(2), longest);
            waitedWhileAway = waitedWhileAway.plus(wait);
            pause.lasting(wait);
            return true;
        }

        boolean waitsUntilKnown() {
            if (waitedToBeKnown.compareTo(untilKnown) >= 0) {
                return false;
            }
            waitedToBeKnown = waitedToBeKnown.plus(BETWEEN_LOOKS);
            pause.lasting(BETWEEN_LOOKS);
            return true;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
