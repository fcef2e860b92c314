package eu.kalaka.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.sample.Box;
import eu.kalaka.platform.sample.Heard;
import eu.kalaka.platform.sample.SampleService;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.Sent;
import eu.kalaka.testkit.ServiceTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;

/** The service's own relay is stopped here; the tests run relays of their own that break at chosen points. */
@ServiceTest(SampleService.class)
class RelayIT {

    private static final String BOXES = "boxes";

    @Autowired
    AggregateStore<Box> boxes;

    @Autowired
    Heard heard;

    @Autowired
    Bus bus;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    Clock clock;

    @Autowired
    Backlog backlog;

    @Autowired
    OutboxEndpoint endpoint;

    RelayIT(@Autowired Relay own) {
        own.stop();
    }

    enum CrashPoint {
        BEFORE_THE_FIRST_SEND,
        BETWEEN_TWO_SENDS,
        AFTER_THE_LAST_SEND
    }

    @ParameterizedTest
    @EnumSource
    void aRelayThatCrashesLosesNothingAndItsSuccessorFinishes(CrashPoint point) {
        UUID id = boxWith(3);
        int crashAt = switch (point) {
            case BEFORE_THE_FIRST_SEND -> 0;
            case BETWEEN_TWO_SENDS -> 1;
            case AFTER_THE_LAST_SEND -> 3;
        };

        Relay crashing = relay(new CrashingSender(crashAt));
        assertThatThrownBy(() -> crashing.relay(BOXES, List.of(id.toString()))).hasRootCauseInstanceOf(Crash.class);
        relay(honest()).relay(BOXES, List.of(id.toString()));

        await().untilAsserted(() -> assertThat(heard.appliedOf(id)).containsExactly(1L, 2L, 3L));
        assertThat(sequencesOnTheBus(id).distinct()).containsExactly(1L, 2L, 3L);
        assertThat(waitingIn(id)).isZero();
    }

    @Test
    void twoRelaysWithoutALeaseThatCrashAtRandomBringEveryEventOnceAndInOrder() {
        int boxCount = 60;
        int perBox = 10;
        List<UUID> ids =
                IntStream.range(0, boxCount).mapToObj(i -> boxWith(perBox)).toList();
        List<String> keys = ids.stream().map(UUID::toString).toList();

        List<Throwable> surprises = new CopyOnWriteArrayList<>();
        List<Thread> relays = Stream.of(1L, 2L)
                .map(seed -> Thread.ofPlatform().start(() -> {
                    Random random = new Random(seed);
                    while (keys.stream().anyMatch(key -> waitingIn(UUID.fromString(key)) > 0)) {
                        try {
                            relay(new CrashingSender(random.nextInt(200))).relay(BOXES, someOf(keys, random));
                        } catch (IllegalStateException crashed) {
                            if (!(NestedExceptionUtils.getMostSpecificCause(crashed) instanceof Crash)) {
                                surprises.add(crashed);
                            }
                        }
                    }
                }))
                .toList();

        await().atMost(Duration.ofSeconds(60)).until(() -> relays.stream().noneMatch(Thread::isAlive));
        assertThat(surprises).isEmpty();
        List<Long> inOrder = LongStream.rangeClosed(1, perBox).boxed().toList();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ids)
                        .allSatisfy(id -> assertThat(heard.appliedOf(id)).containsExactlyElementsOf(inOrder)));
    }

    @Test
    void anUpdateKeepsWhatWaitsAndUnsetsWhatIsGone() {
        UUID id = UUID.randomUUID();
        boxes.create(Box.empty(id), Box.empty(id).fact());
        boxes.change(id.toString(), box -> box.add("fragile"));
        boxes.change(id.toString(), box -> box.add(null));

        assertThat(waitingIn(id)).isEqualTo(3);
        assertThat(boxes.find(id.toString())).hasValueSatisfying(now -> {
            assertThat(now.state()).isEqualTo(new Box(id, Box.empty(id).unit(), 2, null));
            assertThat(now.version()).isEqualTo(3);
            assertThat(now.sequence()).isEqualTo(3);
        });
    }

    @Test
    void creatingTheSameAggregateTwiceWritesItOnce() {
        Box box = Box.empty(UUID.randomUUID());

        Outcome<Box> first = boxes.create(box, box.fact());
        Outcome<Box> second = boxes.create(box, box.fact());

        assertThat(first)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.created()).isTrue());
        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.created()).isFalse());
        assertThat(waitingIn(box.id())).isEqualTo(1);
    }

    @Test
    void ofFiftyWritersAtOnceNoneIsLost() {
        UUID id = UUID.randomUUID();
        boxes.create(Box.empty(id));

        AtomicInteger done = new AtomicInteger();
        List<Thread> writers = IntStream.range(0, 50)
                .mapToObj(i -> Thread.ofVirtual().start(() -> {
                    while (!changedOnce(id)) {
                        Thread.onSpinWait();
                    }
                    done.incrementAndGet();
                }))
                .toList();

        await().atMost(Duration.ofSeconds(30)).until(() -> writers.stream().noneMatch(Thread::isAlive));
        assertThat(done).hasValue(50);
        assertThat(boxes.find(id.toString()))
                .hasValueSatisfying(now -> assertThat(now.state().count()).isEqualTo(50));
        relay(honest()).relay(BOXES, List.of(id.toString()));
        await().untilAsserted(() -> assertThat(heard.appliedOf(id)).hasSize(50));
    }

    @Test
    void aMessageThatTheBrokerWillNeverTakeParksItsAggregateVisiblyAndSkipsNothing() {
        UUID id = boxWith(2);
        Relay relay = relay(new Sender(kafka, "sample-service") {
            @Override
            CompletableFuture<?> send(Entry entry) {
                return entry.sequence() == 1
                        ? CompletableFuture.failedFuture(
                                new org.apache.kafka.common.errors.RecordTooLargeException("too large"))
                        : super.send(entry);
            }
        });

        relay.relay(BOXES, List.of(id.toString()));
        relay.relay(BOXES, List.of(id.toString()));

        assertThat(sequencesOnTheBus(id)).isEmpty();
        assertThat(waitingIn(id)).isEqualTo(2);
        assertThat(endpoint.outbox().parked().toString())
                .contains(id.toString())
                .contains("RecordTooLargeException");

        assertThat(endpoint.release(BOXES, id.toString())).isEqualTo(Map.of("released", 1L));
        relay(honest()).relay(BOXES, List.of(id.toString()));
        await().untilAsserted(() -> assertThat(heard.appliedOf(id)).containsExactly(1L, 2L));
    }

    @Test
    void aFailureThatMayPassLeavesTheMessageWhereItIs() {
        UUID id = boxWith(1);
        relay(new Sender(kafka, "sample-service") {
                    @Override
                    CompletableFuture<?> send(Entry entry) {
                        return CompletableFuture.failedFuture(
                                new org.apache.kafka.common.errors.TimeoutException("away"));
                    }
                })
                .relay(BOXES, List.of(id.toString()));

        assertThat(waitingIn(id)).isEqualTo(1);
        assertThat(endpoint.outbox().parked().toString()).doesNotContain(id.toString());
    }

    /** Eight boxes hold at most 80 entries, so that a relay sometimes finishes and sometimes crashes. */
    private static List<String> someOf(List<String> keys, Random random) {
        return random.ints(8, 0, keys.size()).mapToObj(keys::get).distinct().toList();
    }

    @Test
    void oneAggregateThatFailsAtOnceKeepsNoOtherFromBeingPulled() {
        UUID bad = boxWith(1);
        UUID good = boxWith(1);
        relay(new Sender(kafka, "sample-service") {
                    @Override
                    CompletableFuture<?> send(Entry entry) {
                        if (entry.key().equals(bad.toString())) {
                            throw new org.apache.kafka.common.errors.SerializationException("not ours");
                        }
                        return super.send(entry);
                    }
                })
                .relay(BOXES, List.of(bad.toString(), good.toString()));

        assertThat(waitingIn(good)).isZero();
        assertThat(waitingIn(bad)).isEqualTo(1);
        assertThat(endpoint.outbox().parked().toString()).contains(bad.toString());
    }

    @Test
    void manyAtOnceAreEachThereOnceWithTheirEventsAndWhoIsThereIsPassedOver() {
        UUID there = boxWith(1);
        List<UUID> fresh = List.of(UUID.randomUUID(), UUID.randomUUID());
        List<UUID> told = new CopyOnWriteArrayList<>();
        boxes.whenWritten(written -> told.add(written.state().id()));

        List<Box> all =
                Stream.concat(fresh.stream(), Stream.of(there)).map(Box::empty).toList();
        assertThat(boxes.createAll(all, box -> List.of(box.fact()))).isEqualTo(2);
        assertThat(boxes.createAll(all, box -> List.of(box.fact()))).isZero();
        assertThat(boxes.createAll(List.of(), box -> List.of(box.fact()))).isZero();

        assertThat(told).containsExactlyElementsOf(fresh);
        assertThat(boxes.all().map(box -> box.state().id())).containsAll(fresh).contains(there);
        relay(honest()).relay(BOXES, fresh.stream().map(UUID::toString).toList());
        await().untilAsserted(() -> assertThat(fresh)
                .allSatisfy(id -> assertThat(heard.appliedOf(id)).containsExactly(1L)));
    }

    private boolean changedOnce(UUID id) {
        try {
            return boxes.change(id.toString(), box -> box.add(null)) instanceof Outcome.Done<Box>;
        } catch (eu.kalaka.platform.web.ComeBackLater tooMany) {
            return false;
        }
    }

    private UUID boxWith(int facts) {
        UUID id = UUID.randomUUID();
        boxes.create(Box.empty(id), Box.empty(id).fact());
        IntStream.range(1, facts).forEach(i -> boxes.change(id.toString(), box -> box.add(null)));
        return id;
    }

    private long waitingIn(UUID id) {
        var box = mongo.getCollection(BOXES)
                .find(com.mongodb.client.model.Filters.eq("_id", id.toString()))
                .first();
        return box == null
                ? 0
                : box.getList(Entry.FIELD, org.bson.Document.class).size();
    }

    private Stream<Long> sequencesOnTheBus(UUID id) {
        return bus.sent(Catalogue.NEED, id.toString()).stream().map(Sent::sequence);
    }

    private Relay relay(Sender sender) {
        return new Relay(mongo, sender, new Lease(mongo, clock), backlog, clock, Duration.ofSeconds(1));
    }

    private Sender honest() {
        return new Sender(kafka, "sample-service");
    }

    /** The process is gone: no clean-up, no pull. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Sends so many entries, then crashes; the last send's acknowledgement is never seen. */
    private final class CrashingSender extends Sender {

        private final AtomicInteger left;
        private final boolean afterSending;

        CrashingSender(int sends) {
            super(kafka, "sample-service");
            this.left = new AtomicInteger(sends);
            this.afterSending = sends > 1;
        }

        @Override
        CompletableFuture<?> send(Entry entry) {
            int before = left.getAndDecrement();
            if (before <= 0) {
                throw new Crash();
            }
            CompletableFuture<?> sent = super.send(entry);
            if (before == 1 && afterSending) {
                sent.join();
                throw new Crash();
            }
            return sent;
        }
    }
}
