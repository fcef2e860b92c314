package eu.kalaka.identity.signin;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens at sign-in, counted without persons. */
public final class Journal {

    /** What may happen. */
    public enum Event {
        SIGNED_IN,
        SIGNED_OUT,
        WRONG_PASSWORD,
        WRONG_CODE,
        WRONG_PASSKEY,
        /** From now on one must wait. */
        LOCKED_OUT,
        /** An attempt that was not looked at. */
        KEPT_WAITING,
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

    /** Something that the holder of an account did. */
    public void record(Event event, UUID account) {
        count(event);
    }

    /**
     * A failed attempt.
     *
     * @param account which it was about, null where there is none such
     * @param last whether the next one must wait
     */
    public void failed(Event event, @Nullable UUID account, boolean last) {
        count(event);
        if (last) {
            count(Event.LOCKED_OUT);
        }
    }

    /** One more of these, about nobody, or told by the audit trail of requests already. */
    public void count(Event event) {
        meters.counter("kalaka.signin", "event", event.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
