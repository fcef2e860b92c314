package eu.kalaka.platform.web;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** The answers already given to commands with an {@code Idempotency-Key}, kept for a day. */
class GivenAnswers {

    sealed interface Found {}

    /** Nobody has begun this command: run it. */
    record Begun(Date at) implements Found {}

    /** It is being run by another request. */
    record UnderWay() implements Found {}

    /** The key was used for something else. */
    record OtherBody() implements Found {}

    /** It was run, and this was the answer. */
    record Given(int status, List<String> headers, String body) implements Found {}

    private static final Duration KEPT = Duration.ofDays(1);

    private final MongoTemplate mongo;
    private final Clock clock;

    GivenAnswers(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    Found begin(String id, String bodyHash) {
        Date now = Date.from(clock.instant());
        try {
            collection()
                    .insertOne(new Document("_id", id).append("hash", bodyHash).append("at", now));
            return new Begun(now);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        Document known = collection().find(Filters.eq("_id", id)).first();
        if (known == null) {
            return new UnderWay(); // it ended without success this moment: let the client try again
        }
        if (!bodyHash.equals(known.getString("hash"))) {
            return new OtherBody();
        }
        Integer status = known.getInteger("status");
        if (status != null) {
            return new Given(status, known.getList("headers", String.class), known.getString("body"));
        }
        return takeOver(id, known.getDate("at"), now) ? new Begun(now) : new UnderWay();
    }

    /** Keeps the answer, unless another request has taken the command over meanwhile. */
    void keep(String id, Date begun, int status, List<String> headers, String body) {
        collection()
                .updateOne(
                        ours(id, begun),
                        Updates.combine(
                                Updates.set("status", status),
                                Updates.set("headers", headers),
                                Updates.set("body", body)));
    }

    void forget(String id, Date begun) {
        collection().deleteOne(ours(id, begun));
    }

    /** Answers may hold personal data, so they do not outlive their use. */
    @Scheduled(fixedDelayString = "PT1H")
    void purge() {
        collection().deleteMany(Filters.lt("at", Date.from(clock.instant().minus(KEPT))));
    }

    private boolean takeOver(String id, Date begun, Date now) {
        Instant patience = begun.toInstant().plus(Idempotency.PATIENCE);
        return patience.isBefore(now.toInstant())
                && collection()
                                .updateOne(
                                        Filters.and(Filters.eq("_id", id), Filters.eq("at", begun)),
                                        Updates.set("at", now))
                                .getModifiedCount()
                        == 1;
    }

    private static Bson ours(String id, Date begun) {
        return Filters.and(Filters.eq("_id", id), Filters.eq("at", begun));
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("given-answers");
    }
}
