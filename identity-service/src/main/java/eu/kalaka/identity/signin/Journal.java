package eu.kalaka.identity.signin;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** What happens at sign-in, counted without persons. */
public final class Journal {

    /** What may happen. */
    public enum Event {
        SIGNED_IN,
        WRONG_PASSWORD,
        WRONG_CODE,
        WRONG_PASSKEY,
        LOCKED_OUT,
        ENROLLED,
        PASSWORD_CHOSEN,
        RESET_ASKED,
        INVITED,
        SESSION_ENDED,
        SECOND_FACTOR_REMOVED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED
    }

    private final MeterRegistry meters;

    public Journal(MeterRegistry meters) {
        this.meters = meters;
    }

    /** One more of these. */
    public void record(Event event) {
        meters.counter("kalaka.signin", "event", event.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
