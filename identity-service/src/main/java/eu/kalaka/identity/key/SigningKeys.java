package eu.kalaka.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import eu.kalaka.identity.secret.Secrets;
import eu.kalaka.platform.store.WritesItsOwnCollection;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The keys that sign tokens. They stand in the store, so that all instances sign alike and a restart changes nothing. A key
 * that signs no more stays in the key set until the last token that it signed has expired.
 */
@WritesItsOwnCollection("signing-keys: secrets that no other service may ever hear of")
public final class SigningKeys {

    private static final int BITS = 2048;

    private final MongoTemplate mongo;
    private final Secrets secrets;
    private final Clock clock;
    private final Duration signsFor;
    private final Duration staysFor;

    /** Unsealed ones by their ids; what stands in the store is asked anew each time. */
    private final Map<String, RSAKey> opened = new ConcurrentHashMap<>();

    /**
     * Keys in the store.
     *
     * @param signsFor how long a key signs before the next one takes over
     * @param staysFor how long it can be checked against afterwards: longer than any token is valid
     */
    SigningKeys(MongoTemplate mongo, Secrets secrets, Clock clock, Duration signsFor, Duration staysFor) {
        this.mongo = mongo;
        this.secrets = secrets;
        this.clock = clock;
        this.signsFor = signsFor;
        this.staysFor = staysFor;
    }

    /** The pair that signs now; the first is made when it is needed. */
    public RSAKey signing() {
        List<SigningKey> keys = youngestFirst();
        return open(keys.isEmpty() ? make() : keys.getFirst());
    }

    /** All that tokens may still be signed with, the present one first; with private parts, so only public forms may leave. */
    public JWKSet published() {
        List<JWK> shown = new ArrayList<>();
        Instant shownSince = clock.instant().minus(staysFor);
        for (SigningKey key : youngestFirst()) {
            shown.add(open(key));
            if (key.made().isBefore(shownSince)) {
                break; // all older ones stopped signing before
            }
        }
        return new JWKSet(shown.isEmpty() ? List.of(signing()) : shown);
    }

    /** Makes a new key that signs from now on, and answers its id. */
    public String rotate() {
        return make().id();
    }

    /** Replaces a key that has signed long enough, and forgets those that nothing is checked against any more. */
    @Scheduled(fixedDelayString = "PT1H")
    void renew() {
        List<SigningKey> keys = youngestFirst();
        if (!keys.isEmpty() && keys.getFirst().made().plus(signsFor).isBefore(clock.instant())) {
            make();
        }
        List<String> shown = published().getKeys().stream().map(JWK::getKeyID).toList();
        Instant settled =
                clock.instant().minus(staysFor); // one that another instance makes just now is never forgotten
        mongo.remove(Query.query(Criteria.where("_id").nin(shown).and("made").lt(settled)), SigningKey.class);
        opened.keySet().retainAll(shown);
    }

    private List<SigningKey> youngestFirst() {
        return mongo.find(new Query().with(Sort.by(Sort.Direction.DESC, "made", "_id")), SigningKey.class);
    }

    private RSAKey open(SigningKey key) {
        return opened.computeIfAbsent(key.id(), id -> {
            try {
                return RSAKey.parse(secrets.open(key.sealed()));
            } catch (ParseException e) {
                throw new IllegalStateException("Not a key", e);
            }
        });
    }

    private SigningKey make() {
        try {
            RSAKey pair = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            SigningKey key = new SigningKey(
                    pair.getKeyID(),
                    secrets.seal(pair.toJSONString()),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            mongo.insert(key);
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("No key can be made", e);
        }
    }
}
