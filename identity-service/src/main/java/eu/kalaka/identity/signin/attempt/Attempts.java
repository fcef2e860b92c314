package eu.kalaka.identity.signin.attempt;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import eu.kalaka.identity.secret.Secrets;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Counts attempts, each before it is looked at, so that many at once are counted like many in a row. What they are about
 * stands in the store as a pseudonym. An attempt that must wait writes nothing: one address can add about a hundred records
 * a day, and all are swept once they are forgotten.
 */
@WritesItsOwnCollection("attempts: counters that concern nobody else")
public final class Attempts {

    private static final String ID = "_id";
    private static final String COUNT = "count";
    private static final String LAST = "last";
    private static final String FORGET_AT = "forgetAt";
    private static final int TRIES = 5;
    private static final Duration WHERE_MANY_TRY_AT_ONCE = Duration.ofSeconds(1);

    private final MongoTemplate mongo;
    private final Secrets secrets;
    private final Clock clock;

    public Attempts(MongoTemplate mongo, Secrets secrets, Clock clock) {
        this.mongo = mongo;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Counts an attempt as failed, until {@link #succeeded} or {@link #takeBack} says otherwise.
     *
     * @param about what is tried, e.g. {@code login:eleni}
     * @return whether it may be looked at; where not, it was not counted
     */
    public Admission begin(String about, BackOff backOff) {
        String id = secrets.pseudonym(about);
        for (int i = 0; i < TRIES; i++) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Document found = collection().find(eq(ID, id)).first();
            Failures failures = found == null ? Failures.NONE : read(found);
            Duration wait = failures.waitAt(now, backOff);
            if (wait.isPositive()) {
                return new Admission(wait, false);
            }
            Failures counted = failures.andOne(now, backOff);
            if (found == null ? inserted(id, counted, backOff) : replaced(id, failures, counted, backOff)) {
                return new Admission(Duration.ZERO, counted.waitAt(now, backOff).isPositive());
            }
        }
        return new Admission(WHERE_MANY_TRY_AT_ONCE, false);
    }

    /** Forgets the failures: whoever tries is the right one. */
    public void succeeded(String about) {
        collection().deleteOne(eq(ID, secrets.pseudonym(about)));
    }

    /** This one attempt was no failure; the others stay. */
    public void takeBack(String about) {
        collection().updateOne(and(eq(ID, secrets.pseudonym(about)), gt(COUNT, 0)), Updates.inc(COUNT, -1));
    }

    @Scheduled(fixedDelayString = "PT10M")
    void sweep() {
        collection().deleteMany(lte(FORGET_AT, Date.from(clock.instant())));
    }

    private boolean inserted(String id, Failures counted, BackOff backOff) {
        try {
            collection()
                    .insertOne(new Document(ID, id)
                            .append(COUNT, counted.count())
                            .append(LAST, Date.from(counted.last()))
                            .append(FORGET_AT, forgetAt(counted, backOff)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false; // another attempt was first
            }
            throw e;
        }
    }

    private boolean replaced(String id, Failures before, Failures counted, BackOff backOff) {
        return collection()
                        .updateOne(
                                and(eq(ID, id), eq(COUNT, before.count()), eq(LAST, Date.from(before.last()))),
                                Updates.combine(
                                        Updates.set(COUNT, counted.count()),
                                        Updates.set(LAST, Date.from(counted.last())),
                                        Updates.set(FORGET_AT, forgetAt(counted, backOff))))
                        .getMatchedCount()
                == 1;
    }

    private static Date forgetAt(Failures failures, BackOff backOff) {
        return Date.from(failures.last().plus(backOff.forgottenAfter()));
    }

    private static Failures read(Document found) {
        return new Failures(found.getInteger(COUNT), found.getDate(LAST).toInstant());
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("attempts");
    }
}
