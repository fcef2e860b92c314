package eu.kalaka.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.sample.SampleService;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.testkit.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest(SampleService.class)
class AuditTrailIT {

    private static final UUID ILONA = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Ids ids;

    @BeforeEach
    void emptyTrail() {
        entries().deleteMany(new Document());
        mongo.getCollection("audit-head").deleteMany(new Document());
    }

    @Test
    void isWholeAsItWasWritten() {
        record(3);

        assertThat(verify()).satisfies(verdict -> {
            assertThat(verdict.entries()).isEqualTo(3);
            assertThat(verdict.brokenAt()).isNull();
        });
    }

    @Test
    void staysWholeWhenTwoInstancesWriteAtTheSameTime() throws Exception {
        AuditTrail one = new AuditTrail(mongo, ids);
        AuditTrail other = new AuditTrail(mongo, ids);
        List<Callable<Object>> looks = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            looks.add(Executors.callable(() -> one.record(look("one"))));
            looks.add(Executors.callable(() -> other.record(look("other"))));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> kept : threads.invokeAll(looks)) {
                assertThat(kept).succeedsWithin(Duration.ZERO);
            }
        }

        assertThat(verify().entries()).isEqualTo(200);
        assertThat(verify().brokenAt()).isNull();
        assertThat(entries().countDocuments(Filters.eq("actor", "one"))).isEqualTo(100);
    }

    @Test
    void tellsWhichEntryWasChanged() {
        record(5);
        entries().updateOne(Filters.eq("_id", Link.place(3)), Updates.set("actor", "nobody"));

        assertThat(verify().brokenAt()).isEqualTo(3);
    }

    @Test
    void tellsThatAPersonWasTakenOutOfAnEntry() {
        record(5);
        entries().updateOne(Filters.eq("_id", Link.place(2)), Updates.set("people", List.of()));

        assertThat(verify().brokenAt()).isEqualTo(2);
    }

    @Test
    void tellsThatAnEntryWasTakenOut() {
        record(5);
        entries().deleteOne(Filters.eq("_id", Link.place(4)));

        assertThat(verify().brokenAt()).isEqualTo(4);
    }

    @Test
    void tellsThatTheEndWasCutOff() {
        record(5);
        entries().deleteMany(Filters.gt("_id", Link.place(3)));

        assertThat(verify().brokenAt()).isEqualTo(4);
    }

    @Test
    void tellsThatTheTrailWasWrittenAnew() {
        record(5);
        entries().deleteMany(new Document());
        String hash = Link.BEGINNING;
        for (int number = 1; number <= 5; number++) {
            Link link = Link.after(hash, number, UUID.randomUUID(), look("forger"));
            Document document = new Document();
            mongo.getConverter().write(link, document);
            entries().insertOne(document);
            hash = link.hash();
        }

        assertThat(verify().brokenAt()).isEqualTo(5);
    }

    @Test
    void goesOnWhereAnEarlierInstanceStopped() {
        record(2);
        mongo.getCollection("audit-head").updateOne(Filters.eq("_id", "head"), Updates.set("number", 1L));

        new AuditTrail(mongo, ids).record(look("later"));

        assertThat(entries().countDocuments()).isEqualTo(3);
    }

    private void record(int count) {
        AuditTrail trail = new AuditTrail(mongo, ids);
        for (int i = 0; i < count; i++) {
            trail.record(look("manager"));
        }
    }

    private VerifyAudit.Verdict verify() {
        return new VerifyAudit(mongo, new AuditTrail(mongo, ids)).verify();
    }

    private MongoCollection<Document> entries() {
        return mongo.getCollection(Link.COLLECTION);
    }

    private static Look look(String actor) {
        return new Look(
                Instant.ofEpochMilli(1_700_000_000_000L),
                actor,
                null,
                List.of("county_manager@/hu/ke"),
                "GET /api/volunteers/{id}",
                List.of(ILONA),
                List.of(new Person(ILONA, new UnitPath("/hu/ke/tata"))),
                "127.0.0.1",
                "-",
                "-",
                "done 200");
    }
}
