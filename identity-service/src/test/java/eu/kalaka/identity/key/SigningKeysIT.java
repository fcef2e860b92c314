package eu.kalaka.identity.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.TestSignIn;
import eu.kalaka.identity.secret.Secrets;
import eu.kalaka.testkit.ServiceTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class SigningKeysIT {

    private static final Instant BEGINNING = Instant.parse("2026-03-01T08:00:00Z");

    private final MongoTemplate mongo;
    private final Secrets secrets;

    @Autowired
    SigningKeysIT(MongoTemplate mongo, Secrets secrets) {
        this.mongo = mongo;
        this.secrets = secrets;
    }

    @BeforeEach
    void noKeys() {
        mongo.remove(new Query(), SigningKey.class);
    }

    @Test
    void aKeySignsForNinetyDaysAndStaysForOneMore() {
        String first = after(Duration.ZERO).signing().getKeyID();

        SigningKeys justBefore = after(Duration.ofDays(90));
        justBefore.renew();
        assertThat(justBefore.signing().getKeyID()).isEqualTo(first);

        SigningKeys justAfter = after(Duration.ofDays(90).plusMillis(1));
        justAfter.renew();
        String second = justAfter.signing().getKeyID();
        assertThat(second).isNotEqualTo(first);
        assertThat(shown(justAfter)).containsExactly(second, first);

        SigningKeys aDayLater = after(Duration.ofDays(91).plusMillis(1));
        aDayLater.renew();
        assertThat(shown(aDayLater)).containsExactly(second, first);

        SigningKeys later = after(Duration.ofDays(91).plusMillis(2));
        later.renew();
        assertThat(shown(later)).containsExactly(second);
        assertThat(mongo.findAll(SigningKey.class)).extracting(SigningKey::id).containsExactly(second);
    }

    @Test
    void anotherInstanceSignsWithTheSameKey() {
        assertThat(after(Duration.ZERO).signing())
                .isEqualTo(after(Duration.ofMinutes(1)).signing());
    }

    private SigningKeys after(Duration time) {
        Clock clock = Clock.fixed(BEGINNING.plus(time), ZoneOffset.UTC);
        return new SigningKeys(mongo, secrets, clock, Duration.ofDays(90), Duration.ofDays(1));
    }

    private static List<String> shown(SigningKeys keys) {
        return keys.published().getKeys().stream().map(JWK::getKeyID).toList();
    }
}
