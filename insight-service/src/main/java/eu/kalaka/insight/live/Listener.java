package eu.kalaka.insight.live;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.fact.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One open stream: the facts that wait to be written to it. Whoever brings facts never waits; a listener for whom too many wait
 * is dropped, and gets the rest when it comes back with the last id that it saw.
 */
final class Listener {

    private final UnitPath unit;
    private final long after;
    private final int mostWaiting;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private List<Fact> waiting = new ArrayList<>();
    private boolean over;

    /**
     * Listens for facts of a unit and all below it.
     *
     * @param after facts up to that position are not for this listener
     * @param mostWaiting how many facts may wait before the listener counts as too slow
     */
    Listener(UnitPath unit, long after, int mostWaiting) {
        this.unit = unit;
        this.after = after;
        this.mostWaiting = mostWaiting;
    }

    boolean hears(Fact fact) {
        return fact.position() > after && unit.covers(fact.unit());
    }

    /** Adds a fact; a listener that is too slow is over from now on. */
    void offer(Fact fact) {
        lock.lock();
        try {
            if (waiting.size() == mostWaiting) {
                over = true;
                waiting.clear();
            } else if (!over) {
                waiting.add(fact);
            }
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for facts; none where none came in time or the listener is over. */
    List<Fact> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting.isEmpty() && !over && left > 0) {
                left = changed.awaitNanos(left);
            }
            List<Fact> next = waiting;
            waiting = new ArrayList<>();
            return next;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            over = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing more will come. */
    boolean isOver() {
        lock.lock();
        try {
            return over && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
