package eu.kalaka.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.platform.sample.SampleService;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ConsumerFactory;

/** What one instance keeps in its memory: all that stands in the topic from the beginning, and all that comes. */
@ServiceTest(SampleService.class)
class ReplayIT {

    private static final String FAILS = "the handler fails at this one";

    private record Host(UUID hostId, String name) {}

    @Autowired
    Bus bus;

    @Autowired
    BusJson json;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    private final Map<String, String> hosts = new ConcurrentHashMap<>();
    private final List<String> erased = new CopyOnWriteArrayList<>();
    private final String anna = UUID.randomUUID().toString();
    private final String bela = UUID.randomUUID().toString();

    private final List<Replay> started = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Replay::stop);
    }

    @Test
    void hearsWhatStoodBeforeAndWhatComesAfter() {
        publish(anna, "before");
        Replay hears = replay();
        assertThat(hears.isCaughtUp()).isFalse();

        hears.start();
        await().until(hears::isCaughtUp);
        assertThat(hosts).containsEntry(anna, "before");

        publish(anna, "after");
        await().untilAsserted(() -> assertThat(hosts).containsEntry(anna, "after"));
    }

    @Test
    void everyOneHearsAll() {
        publish(anna, "to all");
        Replay one = replay();
        one.start();
        await().until(one::isCaughtUp);
        hosts.clear();

        Replay other = replay();
        other.start();
        await().until(other::isCaughtUp);

        assertThat(hosts).containsEntry(anna, "to all");
    }

    @Test
    void aTombstoneErasesTheKeyAlsoFromWhatIsReplayed() {
        publish(anna, "Anna");
        publish(bela, "Bela");
        bus.publishTombstone(Catalogue.HOST_STATE, anna);

        Replay late = replay();
        late.start();
        await().until(late::isCaughtUp);
        assertThat(hosts).doesNotContainKey(anna).containsEntry(bela, "Bela");
        assertThat(erased).contains(anna);

        bus.publishTombstone(Catalogue.HOST_STATE, bela);
        await().untilAsserted(() -> assertThat(hosts).doesNotContainKey(bela));
    }

    @Test
    void whatCannotBeReadOrHandledHoldsNothingUp() {
        bus.publishBytes(Catalogue.HOST_STATE, anna, "no event".getBytes(StandardCharsets.UTF_8), Map.of());
        publish(anna, FAILS);
        publish(anna, "next");

        Replay hears = replay();
        hears.start();

        await().until(hears::isCaughtUp);
        assertThat(hosts).containsEntry(anna, "next");
    }

    @Test
    void onceStoppedItHearsNothingAndStartedAgainEverything() {
        Replay hears = replay();
        hears.start();
        await().until(hears::isCaughtUp);
        hears.stop();
        assertThat(hears.isRunning()).isFalse();

        publish(anna, "while it was away");
        hears.start();

        await().untilAsserted(() -> assertThat(hosts).containsEntry(anna, "while it was away"));
    }

    private Replay replay() {
        Subscription subscription = Subscription.to(Catalogue.HOST_STATE)
                .on("kalaka.host.state.v1", Host.class, (about, host) -> {
                    if (host.name().equals(FAILS)) {
                        throw new IllegalStateException("The test was told to fail");
                    }
                    hosts.put(about.subject(), host.name());
                })
                .onErased(key -> {
                    erased.add(key);
                    hosts.remove(key);
                });
        Replay made = new Replay("replay-" + UUID.randomUUID(), List.of(subscription), consumers, json);
        started.add(made);
        return made;
    }

    private void publish(String key, String name) {
        bus.publish(new HostState(UUID.fromString(key), "/hu/ke", name, null, null), key, 1);
    }
}
