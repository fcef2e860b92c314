package eu.kalaka.identity.signin;

import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.secret.Secrets;
import eu.kalaka.identity.signin.code.CodeSecret;
import eu.kalaka.identity.signin.code.OneTimeCodes;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.identity.signin.password.Passwords;
import eu.kalaka.identity.signin.session.Grants;
import eu.kalaka.local.CaughtMail;
import eu.kalaka.local.MailCatcher;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.testkit.ServiceTest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with a mail catcher, people who have accounts, and a clock that tests move. */
@ServiceTest(
        value = IdentityService.class,
        properties = {
            "kalaka.identity.secret-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "kalaka.identity.site=http://localhost:8080"
        })
@Import(AtTheLogin.Fixtures.class)
abstract class AtTheLogin {

    static final String PASSWORD = "lila zsiráf biciklizik";
    private static final MailCatcher MAIL = MailCatcher.start(0);
    private static final AtomicInteger ADDRESSES = new AtomicInteger(1);

    @Autowired
    People people;

    @Autowired
    EndedGrants grants;

    @Autowired
    Calendar calendar;

    @Autowired
    CredentialStore credentials;

    @Autowired
    Passwords passwords;

    @Autowired
    Secrets secrets;

    @Autowired
    MongoTemplate mongo;

    @LocalServerPort
    int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Fixtures {

        @Bean
        Calendar clock() {
            return new Calendar();
        }

        @Bean
        People people(AggregateStore<Account> accounts, Holders holders) {
            return new People(accounts, holders);
        }

        @Bean
        @Primary
        EndedGrants endedGrants(@Qualifier("authorizations") Grants grants) {
            return new EndedGrants(grants);
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", MAIL::port);
    }

    /** A browser at an address of its own. */
    final Hands hands() {
        return hands("203.0.113." + ADDRESSES.getAndIncrement() % 250);
    }

    final Hands hands(String address) {
        return new Hands("http://127.0.0.1:" + port, address).speaking("en");
    }

    /** A volunteer with a password. */
    final Holder volunteer() {
        return withPassword(people.add(UUID.randomUUID() + "@example.org", "hu", false));
    }

    /** Staff with a password, not yet enrolled for codes. */
    final Holder staff() {
        return withPassword(people.add(UUID.randomUUID() + "@example.org", "hu", true));
    }

    /** Staff with a telephone. */
    final CodeSecret enrol(Holder holder) {
        CodeSecret secret = CodeSecret.random(new SecureRandom());
        String sealed = secrets.seal(secret.base32());
        credentials.offer(holder.id(), sealed);
        credentials.confirm(holder.id(), sealed, 0);
        return secret;
    }

    final Holder withPassword(Holder holder) {
        credentials.setPassword(holder.id(), passwords.hash(PASSWORD));
        return holder;
    }

    final String code(CodeSecret secret) {
        return new OneTimeCodes().code(secret, ((Clock) calendar).instant());
    }

    final Hands.Seen signIn(Hands hands, String login, String password) {
        return hands.fill(hands.open("/login"), "/login", Map.of("login", login, "password", password));
    }

    /** A browser in which that volunteer is signed in. */
    final Hands signedIn(Holder holder) {
        Hands hands = hands();
        Hands.Seen answer = signIn(hands, holder.login(), PASSWORD);
        if (answer.status() != 302) {
            throw new AssertionError("Not signed in: " + answer.status());
        }
        return hands;
    }

    static List<CaughtMail> mailsTo(Holder holder) {
        return MAIL.mails().stream()
                .filter(mail -> mail.to().equals(Objects.requireNonNull(holder.email())))
                .toList();
    }
}
