package eu.kalaka.insight.fact;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes this instance's followers through the kept facts, position by position. What this instance keeps is passed on at once
 * from memory; what another instance kept is found by looking for the next position, often while a follower is eager.
 */
@Component
public class FactLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FactLog.class);

    private final Facts facts;
    private final List<FactFollower> followers;
    private final Duration lookEvery;
    private final Duration restEvery;
    private final ReentrantLock reading = new ReentrantLock();
    private long last;
    private volatile boolean running;
    private volatile @Nullable Thread looker;

    FactLog(
            Facts facts,
            List<FactFollower> followers,
            @Value("${kalaka.facts.look-every:20ms}") Duration lookEvery,
            @Value("${kalaka.facts.rest-every:1s}") Duration restEvery) {
        this.facts = facts;
        this.followers = List.copyOf(followers);
        this.lookEvery = lookEvery;
        this.restEvery = restEvery;
    }

    /** A fact that this instance has just kept. */
    void offer(Fact fact) {
        reading.lock();
        try {
            if (fact.position() == last + 1) {
                passOn(fact);
            } else if (fact.position() > last) {
                readOn();
            }
        } finally {
            reading.unlock();
        }
    }

    /** Brings the followers to the end of what is kept now, by whichever instance. */
    public void catchUp() {
        reading.lock();
        try {
            readOn();
        } finally {
            reading.unlock();
        }
    }

    /** Does something at the end of what is kept now, between two facts: followers see no further one meanwhile. */
    public <T> T atEnd(LongFunction<T> task) {
        reading.lock();
        try {
            readOn();
            return task.apply(last);
        } finally {
            reading.unlock();
            LockSupport.unpark(looker); // a follower may have become eager
        }
    }

    private void readOn() {
        while (facts.has(last + 1)) {
            try (Stream<Fact> more = facts.between(last, Long.MAX_VALUE)) {
                Iterator<Fact> next = more.iterator();
                while (next.hasNext()) {
                    passOn(next.next());
                }
            }
        }
    }

    private void passOn(Fact fact) {
        if (fact.position() != last + 1) {
            throw new IllegalStateException("Fact " + fact.position() + " after " + last);
        }
        followers.forEach(follower -> follower.next(fact));
        last = fact.position();
    }

    @Override
    public void start() {
        running = true;
        looker = Thread.ofVirtual().name("fact-log").start(this::look);
    }

    private void look() {
        boolean away = false;
        while (running) {
            try {
                catchUp();
                away = false;
            } catch (RuntimeException e) {
                if (!away) {
                    LOG.warn("The kept facts cannot be read; trying on", e);
                }
                away = true;
            }
            boolean eager = !away && followers.stream().anyMatch(FactFollower::isEager);
            LockSupport.parkNanos((eager ? lookEvery : restEvery).toNanos());
        }
    }

    @Override
    public void stop() {
        running = false;
        LockSupport.unpark(looker);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
