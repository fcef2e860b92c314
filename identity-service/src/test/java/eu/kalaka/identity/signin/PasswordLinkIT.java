package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.identity.signin.Hands.Seen;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.identity.signin.holder.Holders;
import eu.kalaka.identity.signin.link.Links;
import eu.kalaka.identity.signin.link.Purpose;
import eu.kalaka.identity.signin.link.SendLink;
import eu.kalaka.local.CaughtMail;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordLinkIT extends AtTheLogin {

    private static final String NEW = "kék orgona bicegő teve";
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/login/password\\?token=\\S+");

    @Autowired
    SendLink send;

    @Autowired
    Links links;

    @Autowired
    Holders holders;

    @ParameterizedTest
    @CsvSource({
        "hu, Új jelszó a Kalákában, Kedves Szabó Réka!",
        "el, Νέος κωδικός στο Kaláka, 'Αγαπητέ/ή Szabó Réka,'",
        "en, New password at Kaláka, 'Dear Szabó Réka,'"
    })
    void aResetLinkComesByEmailAndIsGoodOnce(String language, String subject, String greeting) {
        Holder anna = withPassword(people.add("reset." + language + "@example.org", language, false));
        Hands hands = hands();
        Seen asked = hands.fill(hands.open("/login/forgotten"), "/login/forgotten", Map.of("login", anna.login()));
        assertThat(asked.status()).isEqualTo(200);
        CaughtMail mail =
                await().until(() -> mailsTo(anna), caught -> caught.size() == 1).getFirst();
        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text()).startsWith(greeting).contains("30");

        String path = link(mail);
        Seen form = hands.open(path);
        assertThat(hands.open(path).status()).as("looking uses nothing up").isEqualTo(200);
        assertThat(hands.fill(form, "/login/password", Map.of("password", NEW)).leadsTo())
                .isEqualTo("/login?notice=password");
        assertThat(signIn(hands(), anna.login(), PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(hands(), anna.login(), NEW).status()).isEqualTo(302);

        assertThat(hands.fill(form, "/login/password", Map.of("password", PASSWORD))
                        .status())
                .isEqualTo(410);
        assertThat(hands.open(path).status()).isEqualTo(410);
        assertThat(signIn(hands(), anna.login(), PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void whoAsksForAnUnknownLoginIsToldTheSame() {
        Hands hands = hands();
        Seen known = hands.fill(
                hands.open("/login/forgotten"),
                "/login/forgotten",
                Map.of("login", volunteer().login()));
        Seen unknown =
                hands.fill(hands.open("/login/forgotten"), "/login/forgotten", Map.of("login", "nobody@example.org"));
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.response().body()).isEqualTo(known.response().body());
    }

    @Test
    void theStoreHoldsNoLinkThatCouldBeUsed() {
        String token = links.issue(volunteer().id(), Purpose.RESET);
        assertThat(mongo.getCollection("links").find().map(org.bson.Document::toJson))
                .isNotEmpty()
                .noneMatch(json -> json.contains(token));
    }

    @Test
    void aLinkEndsByItselfAndWhenAnotherIsSent() {
        Holder anna = volunteer();
        String first = links.issue(anna.id(), Purpose.RESET);
        String second = links.issue(anna.id(), Purpose.RESET);
        assertThat(open(first).status()).isEqualTo(410);
        assertThat(open(second).status()).isEqualTo(200);
        calendar.goBy(Duration.ofMinutes(30));
        assertThat(open(second).status()).isEqualTo(410);
        assertThat(open("").status()).isEqualTo(410);
        assertThat(open("{\"$ne\":null}").status()).isEqualTo(410);
    }

    @Test
    void anInvitationIsGoodForSevenDays() {
        Holder anna = people.add("new.comer@example.org", "hu", false);
        assertThat(send.send(anna, Purpose.INVITATION)).isTrue();
        CaughtMail mail = mailsTo(anna).getFirst();
        assertThat(mail.subject()).isEqualTo("Fiókja a Kalákában");
        assertThat(mail.text()).contains("7 napig");
        calendar.goBy(Duration.ofDays(7).minusMinutes(1));
        Hands hands = hands();
        Seen made = hands.fill(hands.open(link(mail)), "/login/password", Map.of("password", PASSWORD));
        assertThat(made.status()).isEqualTo(302);
        assertThat(signIn(hands(), anna.login(), PASSWORD).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "zsiráf, This password is too short.",
        "passwordpassword, This password is known from data thefts or easily guessed. Please choose another one.",
        "kék szabo hegytető, Please choose one that does not contain your name or e-mail address."
    })
    void aPoorPasswordIsRefusedWithItsReasonAndTheLinkStaysGood(String password, String reason) {
        Holder anna = volunteer();
        Hands hands = hands();
        Seen form = hands.open("/login/password?token=" + links.issue(anna.id(), Purpose.RESET));
        Seen refused = hands.fill(form, "/login/password", Map.of("password", password));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.alert()).isEqualTo(reason);
        assertThat(hands.fill(refused, "/login/password", Map.of("password", NEW))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aNewPasswordEndsEverySessionAndLockOut() {
        Holder anna = volunteer();
        Hands before = signedIn(anna);
        for (int i = 0; i < 6; i++) {
            signIn(hands(), anna.login(), "wrong password");
        }
        assertThat(signIn(hands(), anna.login(), PASSWORD).status()).isEqualTo(429);
        Hands hands = hands();
        hands.fill(
                hands.open("/login/password?token=" + links.issue(anna.id(), Purpose.RESET)),
                "/login/password",
                Map.of("password", NEW));
        assertThat(before.open("/login/account").status()).isEqualTo(302);
        assertThat(grants.ended).contains(anna.id().toString());
        assertThat(signIn(hands(), anna.login(), NEW).status()).isEqualTo(302);
    }

    @Test
    void anEndedAccountGetsNoLinkAndUsesNone() {
        Holder anna = volunteer();
        String token = links.issue(anna.id(), Purpose.RESET);
        people.end(anna);
        assertThat(open(token).status()).isEqualTo(410);
        assertThat(send.send(holders.byId(anna.id()).orElseThrow(), Purpose.RESET))
                .isFalse();
    }

    @Test
    void nobodysMailboxIsFilled() {
        Holder anna = volunteer();
        for (int i = 0; i < 8; i++) {
            Hands hands = hands();
            hands.fill(hands.open("/login/forgotten"), "/login/forgotten", Map.of("login", anna.login()));
        }
        await().during(Duration.ofSeconds(1)).until(() -> mailsTo(anna).size() <= 4);
        assertThat(mailsTo(anna)).isNotEmpty();
    }

    private Seen open(String token) {
        return hands().open("/login/password?token="
                + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String link(CaughtMail mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        URI uri = URI.create(link.group());
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
