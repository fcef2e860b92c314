package eu.kalaka.local.launch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Ends a crash loop: so many ends within so long, and a process is not started again. */
final class RestartLimit {

    static final int ENDS = 5;
    static final Duration WITHIN = Duration.ofSeconds(60);

    private final Deque<Instant> ends = new ArrayDeque<>();

    /** Notes that the process ended at {@code now}; says whether it may be started again. */
    boolean allowsAfterEndAt(Instant now) {
        ends.addLast(now);
        while (ends.getFirst().isBefore(now.minus(WITHIN))) {
            ends.removeFirst();
        }
        return ends.size() < ENDS;
    }
}
