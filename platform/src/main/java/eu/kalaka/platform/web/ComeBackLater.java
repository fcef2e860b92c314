package eu.kalaka.platform.web;

import java.time.Duration;

/** The service cannot take the command now, and nothing was changed: 503 with {@code Retry-After}. */
public final class ComeBackLater extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration after;

    public ComeBackLater(String why, Duration after) {
        super(why);
        this.after = after;
    }

    /** How long to wait before the next try, whole seconds. */
    public Duration after() {
        return after;
    }
}
