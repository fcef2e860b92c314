package eu.kalaka.local.demo;

import java.time.Duration;
import java.util.Optional;

/** What became of one attempt. */
sealed interface Outcome {

    /** Done, now or in an earlier run; with the body as sent back and the id from Location where there is one. */
    record Done(Optional<String> idInLocation, String body) implements Outcome {}

    /** Nobody there, or too busy: worth another attempt. */
    record Away(String words, Optional<Duration> askedFor) implements Outcome {}

    /** Refused only because the service has not yet heard of a unit, host or volunteer written a moment ago. */
    record NotYetKnown(String words) implements Outcome {}

    /** The key stands for another body: an earlier run wrote this with other words, e.g. a need with the shifts of that day. */
    record KeyUsedBefore(String words) implements Outcome {}

    record Refused(String words) implements Outcome {}
}
