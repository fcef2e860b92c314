package eu.kalaka.portal.room.open;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.api.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Kept<Integer> kept = new Kept<>(Duration.ofSeconds(15), clock());
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whatIsTheSameForEverybodyIsAskedForOnceInAWhile() {
        assertThat(ask("a").getValue()).isEqualTo(1);
        assertThat(ask("a").getValue()).isEqualTo(1);
        assertThat(ask("b").getValue()).isEqualTo(2);

        now.set(Instant.EPOCH.plusSeconds(15));
        assertThat(ask("a").getValue()).isEqualTo(3);
    }

    @Test
    void aSilenceIsNotKept() {
        assertThat(kept.or("a", Answer.Away::new).isAway()).isTrue();
        assertThat(ask("a").getValue()).isEqualTo(1);
    }

    @Test
    void madeUpKeysTakeNoMoreRoomThanSome() {
        for (int i = 0; i < 1000; i++) {
            ask("made-up-" + i);
        }
        assertThat(ask("made-up-999").getValue()).isEqualTo(1000);
        assertThat(ask("made-up-0").getValue()).isEqualTo(1001);
    }

    private Clock clock() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    private Answer<Integer> ask(String key) {
        return kept.or(key, () -> new Answer.There<>(asked.incrementAndGet(), null));
    }
}
