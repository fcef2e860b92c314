package eu.kalaka.insight.live;

import eu.kalaka.insight.fact.Fact;
import eu.kalaka.insight.fact.FactFollower;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All open streams of this instance. Each fact goes to those that may hear it, without waiting for any. */
@Component
class Audience implements FactFollower, SmartLifecycle {

    private final Set<Listener> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    Audience(MeterRegistry meters) {
        meters.gaugeCollectionSize("kalaka.live.listeners", List.of(), open);
    }

    @Override
    public void next(Fact fact) {
        for (Listener listener : open) {
            if (listener.hears(fact)) {
                listener.offer(fact);
            }
        }
    }

    @Override
    public boolean isEager() {
        return !open.isEmpty();
    }

    void add(Listener listener) {
        open.add(listener);
        if (!running) {
            listener.end();
        }
    }

    void remove(Listener listener) {
        open.remove(listener);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends the streams first of all, or the server would wait for requests that do not end by themselves. */
    @Override
    public void stop() {
        running = false;
        open.forEach(Listener::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
