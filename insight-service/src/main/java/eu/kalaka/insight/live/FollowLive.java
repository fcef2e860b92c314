package eu.kalaka.insight.live;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.fact.Fact;
import eu.kalaka.insight.fact.FactLog;
import eu.kalaka.insight.fact.Facts;
import eu.kalaka.platform.security.Right;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Carries the facts of a unit to one client as they are kept, until the client leaves, its token runs out, it is too slow, or
 * this instance stops. One thread per stream, which is cheap because it is a virtual one.
 */
@Service
class FollowLive {

    static final Right RIGHT = Right.named("live.follow")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.VIEWER);

    /** From where the live part begins, and the kept facts that come before it. */
    private record Joined(Listener listener, long missedAfter, long missedUpTo) {}

    private final Facts facts;
    private final FactLog log;
    private final Audience audience;
    private final Clock clock;
    private final Duration heartbeat;
    private final int mostWaiting;

    FollowLive(
            Facts facts,
            FactLog log,
            Audience audience,
            Clock clock,
            @Value("${kalaka.live.heartbeat:15s}") Duration heartbeat,
            @Value("${kalaka.live.most-waiting:1000}") int mostWaiting) {
        this.facts = facts;
        this.log = log;
        this.audience = audience;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Writes to the stream until it is over.
     *
     * @param lastSeen id of the last fact that the client has; those kept since then come first. Where it is not known, the
     *     stream begins now
     * @throws IOException when the client has gone
     */
    void follow(UnitPath unit, @Nullable String lastSeen, Instant until, EventStream stream) throws IOException {
        Joined joined = join(unit, lastSeen); // first, so that whoever sees the stream open misses nothing from then on
        try {
            stream.open();
            catchUp(unit, joined, stream);
            live(joined.listener(), until, stream);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            audience.remove(joined.listener());
        }
    }

    private Joined join(UnitPath unit, @Nullable String lastSeen) {
        Optional<Fact> seen = Optional.ofNullable(lastSeen).flatMap(facts::find);
        return log.atEnd(end -> {
            long after = seen.map(Fact::position).orElse(end);
            Listener listener = new Listener(unit, Math.max(after, end), mostWaiting);
            audience.add(listener);
            return new Joined(listener, after, end);
        });
    }

    private void catchUp(UnitPath unit, Joined joined, EventStream stream) throws IOException {
        if (joined.missedAfter() >= joined.missedUpTo()) {
            return;
        }
        try (Stream<Fact> missed = facts.between(joined.missedAfter(), joined.missedUpTo())) {
            Iterator<Fact> visible =
                    missed.filter(fact -> unit.covers(fact.unit())).iterator();
            while (visible.hasNext()) {
                stream.event(visible.next());
            }
        }
        stream.flush();
    }

    private void live(Listener listener, Instant until, EventStream stream) throws IOException, InterruptedException {
        while (!listener.isOver()) {
            Duration left = Duration.between(clock.instant(), until);
            if (left.isNegative() || left.isZero()) {
                return;
            }
            List<Fact> next = listener.next(left.compareTo(heartbeat) < 0 ? left : heartbeat);
            for (Fact fact : next) {
                stream.event(fact);
            }
            if (next.isEmpty() && !listener.isOver()) {
                stream.heartbeat();
            } else {
                stream.flush();
            }
        }
    }
}
