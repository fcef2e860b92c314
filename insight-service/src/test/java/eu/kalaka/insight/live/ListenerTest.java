package eu.kalaka.insight.live;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.fact.Evidence;
import eu.kalaka.insight.fact.Fact;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private static final UnitPath COUNTY = new UnitPath("/hu/ke");

    @Test
    void getsFactsInOrder() throws InterruptedException {
        Listener listener = new Listener(COUNTY, 0, 10);
        listener.offer(fact(1, "/hu/ke"));
        listener.offer(fact(2, "/hu/ke"));

        assertThat(listener.next(Duration.ZERO)).extracting(Fact::position).containsExactly(1L, 2L);
        assertThat(listener.next(Duration.ZERO)).isEmpty();
        assertThat(listener.isOver()).isFalse();
    }

    @Test
    void hearsOnlyOfItsUnitAndOnlyWhatIsNew() {
        Listener listener = new Listener(COUNTY, 5, 10);

        assertThat(listener.hears(fact(6, "/hu/ke/tata/tata"))).isTrue();
        assertThat(listener.hears(fact(5, "/hu/ke"))).isFalse();
        assertThat(listener.hears(fact(6, "/hu/kecskemet"))).isFalse();
        assertThat(listener.hears(fact(6, "/hu"))).isFalse();
    }

    @Test
    void isDroppedWhenTooSlowWhileOthersGoOn() throws InterruptedException {
        Audience audience = new Audience(new SimpleMeterRegistry());
        audience.start();
        Listener slow = new Listener(COUNTY, 0, 3);
        Listener quick = new Listener(COUNTY, 0, 100);
        audience.add(slow);
        audience.add(quick);

        LongStream.rangeClosed(1, 10).forEach(i -> audience.next(fact(i, "/hu/ke")));

        assertThat(slow.isOver()).isTrue();
        assertThat(slow.next(Duration.ofHours(1))).isEmpty();
        assertThat(quick.isOver()).isFalse();
        assertThat(quick.next(Duration.ZERO)).hasSize(10);
    }

    @Test
    void isOverAtOnceWhenTheInstanceStops() throws InterruptedException {
        Audience audience = new Audience(new SimpleMeterRegistry());
        audience.start();
        Listener before = new Listener(COUNTY, 0, 3);
        Listener after = new Listener(COUNTY, 0, 3);
        audience.add(before);

        audience.stop();
        audience.add(after);

        assertThat(before.next(Duration.ofHours(1))).isEmpty();
        assertThat(before.isOver()).isTrue();
        assertThat(after.isOver()).isTrue();
    }

    private static Fact fact(long position, String unit) {
        return new Fact(
                "e" + position,
                position,
                "kalaka.message.sent.v1",
                "m",
                1,
                new UnitPath(unit),
                Instant.EPOCH,
                new Evidence(null, null, null, null, null, null, null, null, null, null, null, List.of()));
    }
}
