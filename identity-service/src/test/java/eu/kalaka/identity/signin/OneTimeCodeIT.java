package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.signin.Hands.Seen;
import eu.kalaka.identity.signin.code.CodeSecret;
import eu.kalaka.identity.signin.holder.Holder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeIT extends AtTheLogin {

    @ParameterizedTest
    @CsvSource({"hu, Egyszer használatos kód beállítása", "el, Ρύθμιση κωδικών μίας χρήσης", "en, Set up one-time codes"
    })
    void staffSetUpTheirTelephoneAtTheFirstSignInAndGiveACodeAtEveryOther(String language, String title) {
        Holder reka = staff();
        Hands hands = hands().speaking(language);
        Seen answer = signIn(hands, reka.login(), PASSWORD);
        assertThat(answer.leadsTo()).isEqualTo("/login/enrolment");
        Seen enrolment = hands.follow(answer);
        assertThat(enrolment.title()).isEqualTo(title);
        assertThat(enrolment.document().select("svg.qr path").attr("d")).startsWith("M");
        CodeSecret secret = secretOn(enrolment);
        Seen in = hands.fill(enrolment, "/login/enrolment", Map.of("code", code(secret)));
        assertThat(in.leadsTo()).isEqualTo("/login/account");
        assertThat(hands.follow(in).status()).isEqualTo(200);

        calendar.goBy(Duration.ofSeconds(30));
        Hands later = hands();
        Seen asked = signIn(later, reka.login(), PASSWORD);
        assertThat(asked.leadsTo()).isEqualTo("/login/code");
        Seen through = later.fill(later.follow(asked), "/login/code", Map.of("code", code(secret)));
        assertThat(later.follow(through).status()).isEqualTo(200);
    }

    @Test
    void noCodeIsTakenTwice() {
        Holder reka = staff();
        CodeSecret secret = enrol(reka);
        String code = code(secret);
        assertThat(giveCode(reka, code).leadsTo()).isEqualTo("/login/account");
        Seen again = giveCode(reka, code);
        assertThat(again.status()).isEqualTo(401);
        assertThat(again.alert()).startsWith("This code is not right");
        calendar.goBy(Duration.ofSeconds(30));
        assertThat(giveCode(reka, code(secret)).status()).isEqualTo(302);
    }

    @Test
    void thePasswordAloneSignsStaffInNowhere() {
        Holder reka = staff();
        enrol(reka);
        Hands hands = hands();
        assertThat(signIn(hands, reka.login(), PASSWORD).leadsTo()).isEqualTo("/login/code");
        assertThat(hands.open("/login/account").leadsTo()).startsWith("/login");
    }

    @Test
    void whoKnowsOnlyThePasswordCannotSetUpAnotherTelephone() {
        Holder reka = staff();
        enrol(reka);
        Hands hands = hands();
        Seen asked = hands.follow(signIn(hands, reka.login(), PASSWORD));
        assertThat(hands.open("/login/enrolment").leadsTo()).isEqualTo("/login/code");
        CodeSecret foreign = CodeSecret.random(new java.security.SecureRandom());
        String token = asked.document().select("input[name=_csrf]").attr("value");
        Seen answer = hands.post("/login/enrolment", Map.of("_csrf", token, "code", code(foreign)));
        assertThat(answer.leadsTo()).isEqualTo("/login/code");
    }

    @Test
    void codesCannotBeTriedOut() {
        Holder reka = staff();
        CodeSecret secret = enrol(reka);
        Hands hands = hands();
        Seen page = hands.follow(signIn(hands, reka.login(), PASSWORD));
        for (int i = 0; i < 6; i++) {
            assertThat(hands.fill(page, "/login/code", Map.of("code", wrong(secret)))
                            .status())
                    .isEqualTo(401);
        }
        Seen locked = hands.fill(page, "/login/code", Map.of("code", code(secret)));
        assertThat(locked.status()).isEqualTo(429);
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 31);
        calendar.goBy(Duration.ofSeconds(31));
        assertThat(hands.fill(page, "/login/code", Map.of("code", code(secret))).status())
                .isEqualTo(302);
    }

    @Test
    void whoTakesLongerThanTenMinutesBeginsAnew() {
        Holder reka = staff();
        CodeSecret secret = enrol(reka);
        Hands hands = hands();
        Seen page = hands.follow(signIn(hands, reka.login(), PASSWORD));
        calendar.goBy(Duration.ofMinutes(10));
        assertThat(hands.fill(page, "/login/code", Map.of("code", code(secret))).leadsTo())
                .isEqualTo("/login");
    }

    @Test
    void whoHasNotGivenHisPasswordIsSentToDoSo() {
        Hands hands = hands();
        assertThat(hands.open("/login/code").leadsTo()).isEqualTo("/login");
        assertThat(hands.open("/login/enrolment").leadsTo()).isEqualTo("/login");
    }

    @Test
    void theSecretStandsSealedInTheStore() {
        Holder reka = staff();
        CodeSecret secret = enrol(reka);
        assertThat(mongo.getCollection("credentials").find().map(org.bson.Document::toJson))
                .noneMatch(json -> json.contains(secret.base32()));
    }

    private Seen giveCode(Holder holder, String code) {
        Hands hands = hands();
        return hands.fill(hands.follow(signIn(hands, holder.login(), PASSWORD)), "/login/code", Map.of("code", code));
    }

    /** Six digits that are no code now. */
    private String wrong(CodeSecret secret) {
        return code(secret).startsWith("1") ? "222222" : "111111";
    }

    private static CodeSecret secretOn(Seen page) {
        return CodeSecret.of(page.document().select("code.secret").text().replace(" ", ""));
    }
}
