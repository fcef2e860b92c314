package eu.kalaka.identity.signin.password;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Keeps {@link Credentials}. Every change is one conditional write. */
@WritesItsOwnCollection("credentials: secrets that no other service may ever hear of")
public final class CredentialStore {

    private static final String PASSWORD = "password";
    private static final String CODE_SECRET = "codeSecret";
    private static final String OFFERED = "offeredSecret";
    private static final String LAST_STEP = "lastStep";

    private final MongoTemplate mongo;

    public CredentialStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Those of an account, none set where it has none. */
    public Credentials of(UUID account) {
        return Optional.ofNullable(mongo.findOne(by(account), Credentials.class))
                .orElseGet(() -> Credentials.none(account));
    }

    /** Sets the hash of a new password. */
    public void setPassword(UUID account, String hash) {
        mongo.upsert(by(account), new Update().set(PASSWORD, hash).setOnInsert(LAST_STEP, 0L), Credentials.class);
    }

    /** Replaces a hash by a newer one of the same password, unless the password was changed meanwhile. */
    public void upgradePassword(UUID account, String before, String hash) {
        mongo.updateFirst(
                by(account).addCriteria(where(PASSWORD).is(before)),
                new Update().set(PASSWORD, hash),
                Credentials.class);
    }

    /** Keeps a secret that is being shown. */
    public void offer(UUID account, String sealed) {
        mongo.upsert(by(account), new Update().set(OFFERED, sealed).setOnInsert(LAST_STEP, 0L), Credentials.class);
    }

    /** Makes the offered secret the one in force, with the step of the code that proved it; false where another is offered now. */
    public boolean confirm(UUID account, String offered, long step) {
        return changed(
                by(account).addCriteria(where(OFFERED).is(offered)),
                new Update().set(CODE_SECRET, offered).set(LAST_STEP, step).unset(OFFERED));
    }

    /** Uses up a step's code; false where it or a later one was used already. */
    public boolean use(UUID account, long step) {
        return changed(by(account).addCriteria(where(LAST_STEP).lt(step)), new Update().set(LAST_STEP, step));
    }

    /** Forgets the secret, so that the next sign-in enrols anew; false where there was none. */
    public boolean removeSecondFactor(UUID account) {
        return changed(
                by(account).addCriteria(where(CODE_SECRET).ne(null)),
                new Update().unset(CODE_SECRET).unset(OFFERED));
    }

    /** Nothing is left of them. */
    public void forget(UUID account) {
        mongo.remove(by(account), Credentials.class);
    }

    private boolean changed(Query which, Update update) {
        return mongo.updateFirst(which, update, Credentials.class).getMatchedCount() == 1;
    }

    private static Query by(UUID account) {
        return new Query(where("_id").is(account.toString()));
    }
}
