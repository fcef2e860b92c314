package eu.kalaka.insight.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.InsightService;
import eu.kalaka.platform.bus.Incoming;
import eu.kalaka.testkit.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Two instances on one store. */
@ServiceTest(InsightService.class)
class FactLogIT {

    private static final int FACTS = 300;

    private static final Evidence NOTHING =
            new Evidence(null, null, null, null, null, null, null, null, null, null, null, List.of());

    @Autowired
    private MongoTemplate mongo;

    @Test
    void giveEveryFactOnePositionAndShowAllInstancesTheSameOrder() throws Exception {
        List<Fact> seenByA = new ArrayList<>();
        List<Fact> seenByB = new ArrayList<>();
        Facts writingA = new Facts(mongo);
        Facts writingB = new Facts(mongo);
        FactLog a = new FactLog(writingA, List.of(seenByA::add), Duration.ofMillis(10), Duration.ofSeconds(1));
        FactLog b = new FactLog(writingB, List.of(seenByB::add), Duration.ofMillis(10), Duration.ofSeconds(1));

        // Both are given all facts, as after a rebalance in the middle of everything; one backwards.
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            instances.invokeAll(Stream.concat(
                            IntStream.range(0, FACTS).mapToObj(i -> keeping(writingA, a, i)),
                            IntStream.range(0, FACTS).mapToObj(i -> keeping(writingB, b, FACTS - 1 - i)))
                    .toList());
        }
        a.catchUp();
        b.catchUp();

        assertThat(seenByA).hasSizeGreaterThanOrEqualTo(FACTS);
        assertThat(seenByA.stream().map(Fact::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, seenByA.size()).boxed().toList());
        assertThat(seenByA.stream().map(Fact::id)).doesNotHaveDuplicates();
        assertThat(seenByB).isEqualTo(seenByA);
    }

    @Test
    void soonShowsAnEagerFollowerWhatAnotherInstanceKept() {
        List<String> seen = new CopyOnWriteArrayList<>();
        FactLog log = new FactLog(new Facts(mongo), List.of(eager(seen)), Duration.ofMillis(10), Duration.ofHours(1));
        log.start();
        try {
            new Facts(mongo).keep(incoming("another-instance"), NOTHING);

            await().until(() -> seen.contains("another-instance"));
        } finally {
            log.stop();
        }
    }

    private static FactFollower eager(List<String> seen) {
        return new FactFollower() {
            @Override
            public void next(Fact fact) {
                seen.add(fact.id());
            }

            @Override
            public boolean isEager() {
                return true;
            }
        };
    }

    private static Callable<Boolean> keeping(Facts facts, FactLog log, int i) {
        return () -> {
            facts.keep(incoming("fact-log-" + i), NOTHING).ifPresent(log::offer);
            return true;
        };
    }

    private static Incoming incoming(String id) {
        return new Incoming(id, "kalaka.message.sent.v1", "m", 1, new UnitPath("/hu/log"), Instant.EPOCH);
    }
}
