package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store process is killed in the middle of many writes, several times over on the same file. */
class LocalStoreCrashIT {

    private static final int WRITERS = 6;
    private static final int ROUNDS = 4;
    private static final int WRITES_BEFORE_KILL = 1_500;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    /** Per writer, the last version of its counter that was acknowledged. */
    private final AtomicIntegerArray versions = new AtomicIntegerArray(WRITERS);

    @Test
    void losesNoAcknowledgedWriteWhenKilled(@TempDir Path folder) throws Exception {
        int port = Loopback.freePort();
        String file = folder.resolve("store.mv").toString();
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildJvm store = start(folder, file, port);
                    MongoClient client = client(port)) {
                assertEverythingIsThere(client.getDatabase("registry"));
                writeUntilKilled(store, client.getDatabase("registry"), round);
            }
        }
        try (ChildJvm store = start(folder, file, port);
                MongoClient client = client(port)) {
            assertEverythingIsThere(client.getDatabase("registry"));
            client.getDatabase("registry").getCollection("people").insertOne(new Document("_id", "after"));
            assertThat(store.stop(Duration.ofSeconds(10))).isTrue();
        }
    }

    private static MongoClient client(int port) {
        return MongoClients.create("mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=1000");
    }

    private static ChildJvm start(Path folder, String file, int port) throws Exception {
        return ChildJvm.start(LocalStore.class, folder.resolve("log"), file, Integer.toString(port))
                .listening(port);
    }

    private void writeUntilKilled(ChildJvm store, MongoDatabase database, int round) throws Exception {
        CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_KILL);
        List<Thread> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> write(database, writer, round, enough)))
                .toList();
        enough.await();
        store.kill();
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /** Inserts, and raises a counter by compare-and-set with an event in the same document, until the store is gone. */
    private void write(MongoDatabase database, int writer, int round, CountDownLatch enough) {
        MongoCollection<Document> people = database.getCollection("people");
        MongoCollection<Document> counters = database.getCollection("counters");
        try {
            if (round == 0) {
                counters.insertOne(
                        new Document("_id", writer).append("version", 0).append("outbox", List.of()));
            }
            for (int i = 0; ; i++) {
                String id = writer + "-" + round + "-" + i;
                people.insertOne(
                        new Document("_id", id).append("name", "Kovács Anna").append("version", 1));
                acknowledged.add(id);
                Document counter = Objects.requireNonNull(
                        counters.find(new Document("_id", writer)).first());
                int version = counter.getInteger("version");
                counters.updateOne(
                        new Document("_id", writer).append("version", version),
                        new Document("$inc", new Document("version", 1))
                                .append("$push", new Document("outbox", version + 1)));
                versions.set(writer, version + 1);
                enough.countDown();
            }
        } catch (MongoException gone) {
            assertThat(enough.getCount())
                    .as("writes still to come before the kill")
                    .isZero();
        }
    }

    private void assertEverythingIsThere(MongoDatabase database) {
        MongoCollection<Document> people = database.getCollection("people");
        assertThat(people.find().map(person -> person.getString("_id"))).containsAll(acknowledged);
        assertThat(acknowledged.stream().limit(50)).allMatch(id -> people.countDocuments(new Document("_id", id)) == 1);
        for (Document counter : database.getCollection("counters").find()) {
            int version = counter.getInteger("version");
            assertThat(version).isGreaterThanOrEqualTo(versions.get(counter.getInteger("_id")));
            assertThat(counter.getList("outbox", Integer.class))
                    .as("a document is written whole: every version has its event")
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, version).boxed().toList());
        }
    }
}
