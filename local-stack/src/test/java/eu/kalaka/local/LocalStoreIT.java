package eu.kalaka.local;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the services ask of a store, asked with MongoDB's own driver. */
class LocalStoreIT {

    private LocalStore store;
    private MongoClient client;
    private MongoCollection<Document> needs;

    LocalStoreIT(@TempDir Path folder) {
        this.store = LocalStore.startOnFile(folder.resolve("store.mv"), 0);
        this.client = MongoClients.create(store.uri());
        this.needs = client.getDatabase("organisation").getCollection("needs");
    }

    @BeforeEach
    void oneNeed() {
        needs.insertOne(new Document("_id", "n1")
                .append("version", 1)
                .append("title", "Bevásárlás")
                .append("draft", true)
                .append("outbox", List.of()));
    }

    @AfterEach
    void stop() {
        client.close();
        store.close();
    }

    private static Document event(String id) {
        return new Document("eventId", id).append("type", "kalaka.need.posted.v1");
    }

    private Document need() {
        return Objects.requireNonNull(needs.find(new Document("_id", "n1")).first());
    }

    @Test
    void answersHelloSoThatHealthIsUp() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.get("maxWireVersion", Number.class).intValue()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void updatesOnlyTheExpectedVersion() {
        Document change = new Document("$set", new Document("title", "Séta"))
                .append("$unset", new Document("draft", ""))
                .append("$push", new Document("outbox", new Document("$each", List.of(event("e1"), event("e2")))))
                .append("$inc", new Document("version", 1));
        Document versionOne = new Document("_id", "n1").append("version", 1);

        assertThat(needs.updateOne(versionOne, change).getModifiedCount()).isEqualTo(1);
        assertThat(needs.updateOne(versionOne, change).getMatchedCount()).isZero();

        assertThat(need().getInteger("version")).isEqualTo(2);
        assertThat(need().getString("title")).isEqualTo("Séta");
        assertThat(need().containsKey("draft")).isFalse();
        assertThat(need().getList("outbox", Document.class)).containsExactly(event("e1"), event("e2"));
    }

    @Test
    void pullsTheNamedEventsOnly() {
        needs.updateOne(
                new Document("_id", "n1"),
                new Document("$set", new Document("outbox", List.of(event("e1"), event("e2"), event("e3")))));

        needs.updateOne(
                new Document("_id", "n1"),
                new Document(
                        "$pull",
                        new Document("outbox", new Document("eventId", new Document("$in", List.of("e1", "e3"))))));

        assertThat(need().getList("outbox", Document.class)).containsExactly(event("e2"));
    }

    @Test
    void findsWhatIsWaitingInAnOutbox() {
        needs.createIndex(Indexes.ascending("outbox.eventId"), new IndexOptions().sparse(true));
        needs.insertOne(new Document("_id", "n2").append("outbox", List.of(event("e1"), event("e2"))));
        needs.insertOne(new Document("_id", "n3"));

        Document waiting = new Document("outbox.eventId", new Document("$exists", true));
        assertThat(needs.find(waiting)).extracting(need -> need.get("_id")).containsExactly("n2");
        assertThat(needs.find(new Document("outbox", new Document("$size", 2))))
                .extracting(need -> need.get("_id"))
                .containsExactly("n2");

        needs.updateOne(new Document("_id", "n2"), new Document("$set", new Document("outbox", List.of())));
        assertThat(needs.find(waiting)).isEmpty();
        needs.updateOne(new Document("_id", "n3"), new Document("$push", new Document("outbox", event("e3"))));
        assertThat(needs.countDocuments(waiting)).isEqualTo(1);
    }

    @Test
    void looksUpByAnIndexWhatAScanWouldFind() {
        needs.createIndex(Indexes.ascending("unit", "status"));
        List<Document> many = IntStream.range(0, 60)
                .mapToObj(i -> new Document("_id", "m" + i)
                        .append("unit", "/hu/ke/" + i % 3)
                        .append("status", i % 2 == 0 ? "open" : "closed"))
                .toList();
        needs.insertMany(many);

        assertThat(needs.countDocuments(new Document("unit", "/hu/ke/1"))).isEqualTo(20);
        assertThat(needs.countDocuments(new Document("unit", "/hu/ke/1").append("status", "open")))
                .isEqualTo(10);
        assertThat(needs.countDocuments(new Document("unit", new Document("$in", List.of("/hu/ke/0", "/hu/ke/2")))))
                .isEqualTo(40);
        assertThat(needs.countDocuments(new Document("unit", new Document("$regex", "^/hu/ke/1"))))
                .isEqualTo(20);
        assertThat(needs.countDocuments(new Document("unit", null))).isEqualTo(1);

        needs.deleteMany(new Document("unit", "/hu/ke/1").append("status", "open"));
        needs.updateMany(new Document("unit", "/hu/ke/0"), new Document("$set", new Document("unit", "/hu/ke/1")));
        assertThat(needs.countDocuments(new Document("unit", "/hu/ke/1"))).isEqualTo(30);
        assertThat(needs.countDocuments(new Document("unit", "/hu/ke/0"))).isZero();
    }

    @Test
    void findsThroughWrappedPartsAndRangesWhatAScanWouldFind() {
        MongoCollection<Document> scanned = client.getDatabase("insight").getCollection("scanned");
        MongoCollection<Document> indexed = client.getDatabase("insight").getCollection("indexed");
        indexed.createIndex(Indexes.ascending("position"), new IndexOptions().unique(true));
        for (int position = 1; position <= 40; position++) {
            Object stored =
                    position % 7 == 0 ? "text " + position : position % 5 == 0 ? position * 1L : (Object) position;
            Document fact = new Document("_id", "f" + position)
                    .append("position", stored)
                    .append("unit", position % 3);
            scanned.insertOne(fact);
            indexed.insertOne(fact);
        }
        indexed.deleteOne(eq("_id", "f11"));
        scanned.deleteOne(eq("_id", "f11"));

        List<Bson> queries = List.of(
                gt("position", 35),
                gte("position", 38L),
                lt("position", 4),
                and(gt("position", 10), lte("position", 15)),
                and(gt("position", 15), lte("position", 10)),
                and(gte("position", 11), gt("position", 12)),
                new Document(
                        "position", new Document("$gte", 11).append("$gt", 12).append("$lt", 20)),
                gte("position", "text 2"),
                gt("position", 4000),
                and(in("_id", "f1", "f2", "f3"), eq("unit", 2)),
                and(and(eq("_id", "f4")), eq("position", 4)),
                and(eq("unit", 1), eq("unit", 2)));
        assertThat(queries)
                .allSatisfy(query -> assertThat(
                                indexed.find(query).sort(ascending("_id")).into(new ArrayList<>()))
                        .isEqualTo(scanned.find(query).sort(ascending("_id")).into(new ArrayList<>())));
        assertThat(indexed.find(queries.getFirst())).isNotEmpty();
        assertThat(indexed.find(queries.getLast())).isEmpty();
    }

    @Test
    void refusesASecondDocumentUnderAUniqueKey() {
        needs.createIndex(
                Indexes.ascending("code"), new IndexOptions().unique(true).sparse(true));
        needs.insertOne(new Document("_id", "n2").append("code", "A"));
        needs.insertOne(new Document("_id", "n4"));

        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> needs.insertOne(new Document("_id", "n3").append("code", "A")))
                .satisfies(refused -> assertThat(refused.getError().getCode()).isEqualTo(11000));
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> needs.insertOne(new Document("_id", "n1")))
                .satisfies(refused -> assertThat(refused.getError().getCode()).isEqualTo(11000));
    }

    @Test
    void findsAndModifies() {
        Document after = Objects.requireNonNull(needs.findOneAndUpdate(
                new Document("_id", "n1"),
                new Document("$inc", new Document("version", 1)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
        Document before = Objects.requireNonNull(needs.findOneAndUpdate(
                new Document("_id", "n1"),
                new Document("$inc", new Document("version", 1)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.BEFORE)));

        assertThat(after.getInteger("version")).isEqualTo(2);
        assertThat(before.getInteger("version")).isEqualTo(2);
        assertThat(need().getInteger("version")).isEqualTo(3);
    }

    @Test
    void writesInBulk() {
        needs.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", UUID.randomUUID().toString())),
                new UpdateOneModel<>(new Document("_id", "n1"), new Document("$set", new Document("title", "Új"))),
                new InsertOneModel<>(new Document("_id", "n9"))));

        assertThat(needs.countDocuments()).isEqualTo(3);
        assertThat(need().getString("title")).isEqualTo("Új");
    }

    @Test
    void neverShowsHalfAnUpdateToAReader() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<?> writer = pool.submit(() -> {
                for (int i = 0; i < 1_000; i++) {
                    Document both = new Document("left", i)
                            .append("middle", "x".repeat(500))
                            .append("right", i);
                    needs.updateOne(new Document("_id", "n1"), new Document("$set", both));
                }
            });
            while (!writer.isDone()) {
                Document read = need();
                assertThat(read.get("left")).isEqualTo(read.get("right"));
            }
            writer.get();
        }
    }

    @Test
    void letsExactlyOneOfManyWinEachVersion() throws Exception {
        int threads = 16;
        int turns = 50;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> wins = IntStream.range(0, threads)
                    .mapToObj(thread -> pool.submit(() -> incrementManyTimes(turns)))
                    .toList();
            for (Future<Integer> win : wins) {
                assertThat(win.get()).isEqualTo(turns);
            }
        }

        Document counted = need();
        assertThat(counted.getInteger("version")).isEqualTo(1 + threads * turns);
        assertThat(counted.getInteger("count")).isEqualTo(threads * turns);
        assertThat(counted.getList("outbox", Integer.class))
                .doesNotHaveDuplicates()
                .hasSize(threads * turns);
    }

    /** Reads, then writes on the version that it read, until it has won {@code turns} times. */
    private int incrementManyTimes(int turns) {
        int won = 0;
        while (won < turns) {
            int version = need().getInteger("version");
            long modified = needs.updateOne(
                            new Document("_id", "n1").append("version", version),
                            new Document("$inc", new Document("version", 1).append("count", 1))
                                    .append("$push", new Document("outbox", version)))
                    .getModifiedCount();
            won += (int) modified;
        }
        return won;
    }
}
