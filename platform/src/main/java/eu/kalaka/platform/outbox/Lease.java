package eu.kalaka.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Lets one instance of a service sweep at a time. It saves work and duplicates; nothing depends on it for correctness, since
 * consumers apply a repeated message once.
 */
class Lease {

    private static final String NAME = "outbox-sweep";
    private static final Duration TERM = Duration.ofSeconds(10);

    private final String holder = UUID.randomUUID().toString();
    private final MongoTemplate mongo;
    private final Clock clock;

    Lease(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Takes or renews the lease. */
    boolean held() {
        Instant now = clock.instant();
        try {
            var taken = mongo.getCollection("leases")
                    .updateOne(
                            and(eq("_id", NAME), or(eq("holder", holder), lt("until", Date.from(now)))),
                            Updates.combine(
                                    Updates.set("holder", holder), Updates.set("until", Date.from(now.plus(TERM)))),
                            new UpdateOptions().upsert(true));
            return taken.getMatchedCount() > 0 || taken.getUpsertedId() != null;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false; // somebody else holds it
            }
            throw e;
        }
    }
}
