package eu.kalaka.local.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Lets time pass between two attempts. */
interface Pause {

    void lasting(Duration duration);

    /** Waking early does no harm: the next attempt is only sooner. */
    static Pause real() {
        return duration -> LockSupport.parkNanos(duration.toNanos());
    }
}
