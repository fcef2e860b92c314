package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Answer.There;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Keeps for some seconds what is the same for everybody, so that a busy public page asks for it once and not for each visitor. */
final class Kept<T> {

    private static final int MOST = 200;

    private record Held<T>(T value, Instant until) {}

    private final Map<String, Held<T>> held = new ConcurrentHashMap<>();
    private final Duration fresh;
    private final Clock clock;

    Kept(Duration fresh, Clock clock) {
        this.fresh = fresh;
        this.clock = clock;
    }

    /** What was found under that key a moment ago, else what is found now; a refusal or a silence is not kept. */
    Answer<T> or(String key, Supplier<Answer<T>> ask) {
        Held<T> known = held.get(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return new There<>(known.value(), null);
        }
        Answer<T> answer = ask.get();
        answer.found().ifPresent(value -> keep(key, value));
        return answer;
    }

    private void keep(String key, T value) {
        if (held.size() >= MOST) { // keys come from addresses that anybody can make up
            held.clear();
        }
        held.put(key, new Held<>(value, clock.instant().plus(fresh)));
    }
}
