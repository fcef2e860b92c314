package eu.kalaka.identity.signin.link;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Tokens of links. Only their hashes are kept: who reads the store cannot use one. */
@WritesItsOwnCollection("links: used once or swept")
public final class Links {

    /** 256 bits: nobody guesses one, so a plain hash keeps it. */
    private static final int BYTES = 32;

    private static final String ID = "_id";
    private static final String ACCOUNT = "account";
    private static final String PURPOSE = "purpose";
    private static final String UNTIL = "until";

    private final MongoTemplate mongo;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Links(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A new token for an account; its earlier ones end. */
    public String issue(UUID account, Purpose purpose) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        endAll(account);
        collection()
                .insertOne(new Document(ID, hash(token))
                        .append(ACCOUNT, account.toString())
                        .append(PURPOSE, purpose.wire())
                        .append(UNTIL, Date.from(clock.instant().plus(purpose.validFor()))));
        return token;
    }

    /** The account that a token was made for, where it may still be used. */
    public Optional<UUID> accountOf(String token) {
        return account(collection().find(valid(token)).first());
    }

    /** The same, and nobody else gets it any more. */
    public Optional<UUID> use(String token) {
        return account(collection().findOneAndDelete(valid(token)));
    }

    /** Ends all links of an account. */
    public void endAll(UUID account) {
        collection().deleteMany(eq(ACCOUNT, account.toString()));
    }

    @Scheduled(fixedDelayString = "PT10M")
    void sweep() {
        collection().deleteMany(lte(UNTIL, Date.from(clock.instant())));
    }

    private Bson valid(String token) {
        return and(eq(ID, hash(token)), gt(UNTIL, Date.from(clock.instant())));
    }

    private static Optional<UUID> account(@Nullable Document found) {
        return Optional.ofNullable(found).map(link -> UUID.fromString(link.getString(ACCOUNT)));
    }

    private static String hash(String token) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("links");
    }
}
