package eu.kalaka.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Sends what stands in the outboxes, in order per aggregate, and pulls it out once the broker has acknowledged it.
 *
 * <p>Works in rounds on one thread. A round takes the aggregates that were just written here (signals) and, once per sweep
 * interval and under the {@link Lease}, whatever else still waits. Aggregates of a round are sent side by side; within one
 * aggregate an entry is sent after the one before is acknowledged. A crash at any point leaves the entries where they are, so
 * a message may be sent twice but never not at all. An entry that the broker will never take parks its aggregate visibly;
 * nothing behind it is sent until an operator lets it go on.
 */
final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    static final String PARKED = "parked";
    private static final String ENTRY_IDS = Entry.FIELD + "." + Entry.ID;
    private static final int REST_PER_SWEEP = 20;
    private static final int MOST_PER_ROUND = 256;

    private record Signal(String collection, String id) {}

    private final MongoTemplate mongo;
    private final Sender sender;
    private final Lease lease;
    private final Backlog backlog;
    private final Clock clock;
    private final Duration sweepEvery;
    // Never the broker client's own thread, which would wait for itself when a topic is new to it.
    private final ExecutorService deliverers = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final List<String> collections = new CopyOnWriteArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private Instant nextSweep = Instant.EPOCH;
    private boolean more;
    private int failedInThisRound;
    private String lastFailure = "";

    Relay(MongoTemplate mongo, Sender sender, Lease lease, Backlog backlog, Clock clock, Duration sweepEvery) {
        this.mongo = mongo;
        this.sender = sender;
        this.lease = lease;
        this.backlog = backlog;
        this.clock = clock;
        this.sweepEvery = sweepEvery;
    }

    void watch(String collection) {
        collections.add(collection);
    }

    Collection<String> watched() {
        return List.copyOf(collections);
    }

    /** Tells the relay that an aggregate was just written. */
    void signal(String collection, String id) {
        signals.add(new Signal(collection, id));
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon(true).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        Thread stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
            try {
                stopping.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                round();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (!running) {
                    return;
                }
                LOG.warn("A relay round failed and will be repeated: {}", e.toString());
                signals.clear(); // the sweep finds what was signalled
                pause();
            }
        }
    }

    private void round() throws InterruptedException {
        Set<Signal> due = new LinkedHashSet<>();
        Signal first = signals.poll(more ? 0 : untilSweep().toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            List<Signal> signalled = new ArrayList<>(List.of(first));
            signals.drainTo(signalled, MOST_PER_ROUND - 1);
            due.addAll(signalled);
        }
        boolean sweepIsDue = !untilSweep().isPositive();
        Instant begun = clock.instant();
        if ((sweepIsDue || more) && lease.held()) {
            List<Signal> left = leftBehind();
            due.addAll(left);
            more = left.size() == MOST_PER_ROUND;
        }
        if (sweepIsDue) {
            count();
            nextSweep = nextSweep(begun, clock.instant());
        }
        Map<String, List<String>> byCollection = new LinkedHashMap<>();
        due.forEach(signal -> byCollection
                .computeIfAbsent(signal.collection(), name -> new ArrayList<>())
                .add(signal.id()));
        byCollection.forEach(this::relay);
        if (failedInThisRound > 0) {
            LOG.warn("{} aggregates could not be sent yet, the last because of {}", failedInThisRound, lastFailure);
            failedInThisRound = 0;
            more = false; // the next sweep tries again; no hurry while it fails
        }
    }

    /** Sooner than a sweep took many times over would leave the store no time for anything else: it may have to scan everything. */
    private Instant nextSweep(Instant begun, Instant done) {
        Duration rest = Duration.between(begun, done).multipliedBy(REST_PER_SWEEP);
        return done.plus(rest.compareTo(sweepEvery) > 0 ? rest : sweepEvery);
    }

    private Duration untilSweep() {
        Duration left = Duration.between(clock.instant(), nextSweep);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Aggregates that a crash, a broker's absence or another instance left with waiting entries, at most a round's worth. */
    private List<Signal> leftBehind() {
        List<Signal> found = new ArrayList<>();
        for (String collection : collections) {
            mongo.getCollection(collection)
                    .find(and(exists(ENTRY_IDS), exists(PARKED, false)))
                    .projection(Projections.include("_id"))
                    .limit(MOST_PER_ROUND - found.size())
                    .forEach(document -> found.add(new Signal(collection, document.getString("_id"))));
            if (found.size() == MOST_PER_ROUND) {
                break;
            }
        }
        return found;
    }

    /** How much waits, since when, and what is parked: for the gauges and the cap. */
    private void count() {
        long waiting = 0;
        long parked = 0;
        Optional<Instant> oldest = Optional.empty();
        for (String collection : collections) {
            for (Document document : mongo.getCollection(collection)
                    .find(exists(ENTRY_IDS))
                    .projection(Projections.include(ENTRY_IDS, Entry.FIELD + ".at", PARKED))) {
                List<Document> entries = document.getList(Entry.FIELD, Document.class);
                waiting += entries.size();
                Instant at = entries.getFirst().getDate("at").toInstant();
                oldest = Optional.of(oldest.filter(at::isAfter).orElse(at));
                parked += document.containsKey(PARKED) ? 1 : 0;
            }
        }
        backlog.counted(waiting, parked, oldest);
    }

    /** Sends and pulls what waits in these aggregates. */
    void relay(String collection, List<String> ids) {
        List<Future<Delivery>> underWay = new ArrayList<>();
        for (Document document : mongo.getCollection(collection)
                .find(and(in("_id", ids), exists(ENTRY_IDS), exists(PARKED, false)))
                .projection(Projections.include(Entry.FIELD))) {
            underWay.add(deliverers.submit(() -> deliver(document.getString("_id"), entries(document))));
        }
        List<Delivery> deliveries = underWay.stream().map(Relay::await).toList();
        pull(collection, deliveries);
        deliveries.forEach(delivery -> delivery.failure().ifPresent(cause -> failed(collection, delivery, cause)));
    }

    private static Delivery await(Future<Delivery> delivery) {
        try {
            return delivery.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while sending", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not delivered", e.getCause());
        }
    }

    private static List<Entry> entries(Document document) {
        return document.getList(Entry.FIELD, Document.class).stream()
                .map(Entry::of)
                .toList();
    }

    private void pull(String collection, List<Delivery> deliveries) {
        List<UpdateOneModel<Document>> pulls = deliveries.stream()
                .filter(delivery -> !delivery.acknowledged().isEmpty())
                .map(delivery -> new UpdateOneModel<Document>(
                        eq("_id", delivery.aggregate()),
                        Updates.pull(Entry.FIELD, Filters.in(Entry.ID, delivery.acknowledged()))))
                .toList();
        if (!pulls.isEmpty()) {
            mongo.getCollection(collection).bulkWrite(pulls, new BulkWriteOptions().ordered(false));
            backlog.sent(deliveries.stream()
                    .mapToInt(delivery -> delivery.acknowledged().size())
                    .sum());
        }
    }

    private void failed(String collection, Delivery delivery, Throwable cause) {
        if (cause instanceof RecordTooLargeException || cause instanceof SerializationException) {
            LOG.error(
                    "Parked {} {}: {}",
                    collection,
                    delivery.aggregate(),
                    cause.getClass().getSimpleName());
            Bson parked = Updates.set(
                    PARKED,
                    new Document("reason", cause.getClass().getSimpleName())
                            .append("since", Date.from(clock.instant())));
            mongo.getCollection(collection).updateOne(eq("_id", delivery.aggregate()), parked);
        } else {
            failedInThisRound++;
            lastFailure = cause.getClass().getSimpleName();
        }
    }

    private void pause() {
        try {
            stopped.await(sweepEvery.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What became of one aggregate's entries.
     *
     * @param acknowledged event ids, a prefix of what was there
     */
    private record Delivery(String aggregate, List<String> acknowledged, Optional<Throwable> failure) {}

    /** Sends an aggregate's entries one after the other, each when the one before is acknowledged. */
    private Delivery deliver(String aggregate, List<Entry> entries) throws InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        try {
            for (Entry entry : entries) {
                sender.send(entry).get();
                acknowledged.add(entry.id());
            }
            return new Delivery(aggregate, acknowledged, Optional.empty());
        } catch (ExecutionException | RuntimeException e) {
            // One aggregate's failure, whatever it is, must not keep the others' acknowledged entries from being
            // pulled.
            return new Delivery(aggregate, acknowledged, Optional.of(NestedExceptionUtils.getMostSpecificCause(e)));
        }
    }
}
