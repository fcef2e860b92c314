package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.signin.Hands.Seen;
import eu.kalaka.identity.signin.holder.Holder;
import java.net.HttpCookie;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class LoginIT extends AtTheLogin {

    @ParameterizedTest
    @CsvSource({"hu-HU, hu, Bejelentkezés", "el-GR, el, Σύνδεση", "en-GB, en, Sign in", "de-DE, en, Sign in"})
    void speaksTheLanguageOfTheBrowser(String asked, String spoken, String title) {
        Seen page = hands().speaking(asked).open("/login");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.document().select("html").attr("lang")).isEqualTo(spoken);
    }

    @Test
    void keepsTheLanguageThatWasChosenOnThePage() {
        Hands hands = hands().speaking("hu");
        assertThat(hands.open("/login?lang=el").title()).isEqualTo("Σύνδεση");
        assertThat(hands.open("/login").title()).isEqualTo("Σύνδεση");
        assertThat(hands.open("/login?lang=xx").title()).isEqualTo("Σύνδεση");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hu", "el", "en"})
    void letsInWhoGivesThePassword(String language) {
        Holder anna = volunteer();
        Hands hands = hands().speaking(language);
        Seen answer = signIn(hands, " " + anna.login().toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD);
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.leadsTo()).isEqualTo("/login/account");
        Seen account = hands.follow(answer);
        assertThat(account.status()).isEqualTo(200);
        assertThat(account.response().body()).contains("Szabó Réka", "Firefox, Linux");
        assertThat(hands.open("/login").leadsTo()).isEqualTo("/login/account");
    }

    @Test
    void saysTheSameOfAWrongPasswordAnUnknownLoginAndAnEndedAccount() {
        Holder ended = volunteer();
        people.end(ended);
        Holder locked = volunteer();
        people.lock(locked);
        Holder over = volunteer();
        people.mandateEnds(over, LocalDate.now(ZoneOffset.UTC).minusDays(2));
        Holder invited = people.add("invited@example.org", "hu", false);
        Seen wrong = signIn(hands(), volunteer().login(), "quite another one");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.alert()).isEqualTo("Login name or password is not right.");
        for (Seen other : new Seen[] {
            signIn(hands(), "nobody@example.org", PASSWORD),
            signIn(hands(), ended.login(), PASSWORD),
            signIn(hands(), locked.login(), PASSWORD),
            signIn(hands(), over.login(), PASSWORD),
            signIn(hands(), invited.login(), PASSWORD),
            signIn(hands(), "", "")
        }) {
            assertThat(other.status()).isEqualTo(401);
            assertThat(withoutFormToken(other)).isEqualTo(withoutFormToken(wrong));
        }
    }

    @Test
    void anUnknownLoginTakesAsMuchWorkAsAKnownOne() {
        Holder anna = volunteer();
        Duration known = Duration.ZERO;
        Duration unknown = Duration.ZERO;
        for (int i = 0; i < 5; i++) {
            known = known.plus(timeOf(anna.login()));
            unknown = unknown.plus(timeOf("nobody" + i + "@example.org"));
        }
        // Both hash once, which is most of the time; without that one would take a tenth of the other.
        assertThat((double) unknown.toNanos() / known.toNanos()).isBetween(0.4, 2.5);
    }

    @Test
    void anOldHashIsReplacedByACurrentOne() {
        Holder anna = people.add("old@example.org", "hu", false);
        credentials.setPassword(anna.id(), "{bcrypt}" + new BCryptPasswordEncoder().encode(PASSWORD));
        assertThat(signIn(hands(), anna.login(), PASSWORD).status()).isEqualTo(302);
        assertThat(credentials.of(anna.id()).password()).startsWith("{argon2");
        assertThat(signIn(hands(), anna.login(), PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        Holder anna = volunteer();
        Map<String, String> fields = Map.of("login", anna.login(), "password", PASSWORD);
        Hands hands = hands();
        Seen without = hands.post("/login", fields);
        assertThat(without.status()).isEqualTo(403);
        assertThat(without.title()).isEqualTo("Please try again");
        hands.open("/login");
        assertThat(hands.post("/login", fields).status()).isEqualTo(403);
        Map<String, String> others = Map.of(
                "login",
                anna.login(),
                "password",
                PASSWORD,
                "_csrf",
                hands().open("/login").document().select("input[name=_csrf]").attr("value"));
        assertThat(hands.post("/login", others).status()).isEqualTo(403);
        assertThat(hands.open("/login/account").status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login/forgotten", "/login/password?token=x", "/login/stale"})
    void noPageRunsForeignScriptIsFramedOrKept(String path) {
        Seen page = hands().open(path);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.document().select("script:not([src]), [style], [onclick], style"))
                .isEmpty();
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() {
        Hands hands = hands();
        Seen answer = signIn(hands, volunteer().login(), PASSWORD);
        String cookie = answer.response().headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("kalaka_session="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void whoOnlyLooksLeavesNothingInTheStore() {
        long before = mongo.getCollection("sessions").countDocuments();
        Hands hands = hands();
        hands.open("/login");
        signIn(hands, "nobody@example.org", "wrong password");
        hands.open("/login/account");
        assertThat(hands.cookie("kalaka_session")).isEmpty();
        assertThat(mongo.getCollection("sessions").countDocuments()).isEqualTo(before);
    }

    @Test
    void aSessionFromBeforeSignInIsNotTakenOver() {
        Hands hands = hands();
        Seen page = hands.open("/login");
        hands.script(page, "/login/passkey/options", "");
        HttpCookie before = hands.cookie("kalaka_session").orElseThrow();
        signIn(hands, volunteer().login(), PASSWORD);
        assertThat(hands.cookie("kalaka_session").orElseThrow().getValue()).isNotEqualTo(before.getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"login[$ne]", "login.$gt", "$where", "password[$regex]"})
    void operatorsInFieldsMeanNothing(String field) {
        Hands hands = hands();
        Seen answer = hands.fill(
                hands.open("/login"),
                "/login",
                Map.of(field, ".*", "login", "{\"$ne\":null}", "password", "{\"$ne\":null}"));
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void aPasswordWithoutEndIsRefusedAtOnce() {
        assertThat(signIn(hands(), volunteer().login(), "a".repeat(60_000)).status())
                .isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionAndWhatWasGrantedUnderIt() {
        Holder anna = volunteer();
        Hands hands = signedIn(anna);
        Seen out = hands.fill(hands.open("/login/account"), "/login/sign-out", Map.of());
        assertThat(out.leadsTo()).isEqualTo("/login?notice=out");
        assertThat(hands.open("/login/account").leadsTo()).startsWith("/login");
        assertThat(grants.ended).anyMatch(one -> one.startsWith(anna.id() + " "));
    }

    @Test
    void anAccountThatEndsIsSignedInNoMore() {
        Holder anna = volunteer();
        Hands hands = signedIn(anna);
        assertThat(hands.open("/login/account").status()).isEqualTo(200);
        people.end(anna);
        assertThat(hands.open("/login/account").leadsTo()).startsWith("/login");
    }

    @Test
    void nobodyStaysSignedInForMoreThanTwelveHours() {
        Hands hands = signedIn(volunteer());
        assertThat(hands.open("/login/account").status()).isEqualTo(200);
        calendar.goBy(Duration.ofHours(12));
        assertThat(hands.open("/login/account").leadsTo()).startsWith("/login");
    }

    private Duration timeOf(String login) {
        Hands hands = hands();
        Seen page = hands.open("/login");
        long from = System.nanoTime();
        hands.fill(page, "/login", Map.of("login", login, "password", "wrong password"));
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private static String withoutFormToken(Seen page) {
        return page.response().body().replaceAll("(value|data-token)=\"[^\"]{40,}\"", "");
    }
}
