package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.signin.Hands.Seen;
import eu.kalaka.identity.signin.holder.Holder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PasskeyIT extends AtTheLogin {

    private static final String SITE = "http://localhost:8080";

    @Test
    void signsStaffInWithoutPasswordAndCode() throws Exception {
        Holder reka = staff();
        SoftwareAuthenticator telephone = new SoftwareAuthenticator(SITE);
        assertThat(register(signedInStaff(reka), telephone).status()).isEqualTo(200);
        Hands hands = hands();
        Seen in = signIn(hands, telephone);
        assertThat(in.status()).isEqualTo(200);
        assertThat(JsonMapper.shared()
                        .readTree(in.response().body())
                        .path("next")
                        .asString())
                .isEqualTo("/login/account");
        assertThat(hands.open("/login/account").response().body()).contains(reka.login(), "My telephone");
    }

    @Test
    void asksTheDeviceToVerifyThePersonAndToKeepTheKeyItself() {
        Hands hands = signedIn(volunteer());
        JsonNode options = JsonMapper.shared()
                .readTree(hands.script(hands.open("/login/account"), "/login/account/passkeys/options", "")
                        .response()
                        .body());
        assertThat(options.path("authenticatorSelection")
                        .path("userVerification")
                        .asString())
                .isEqualTo("required");
        assertThat(options.path("authenticatorSelection").path("residentKey").asString())
                .isEqualTo("required");
        assertThat(options.path("rp").path("id").asString()).isEqualTo("localhost");
        assertThat(options.path("challenge").asString()).hasSizeGreaterThan(20);
    }

    @Test
    void refusesADeviceThatVerifiedNobody() throws Exception {
        SoftwareAuthenticator telephone = registered(volunteer());
        telephone.verifiesNobody();
        assertThat(signIn(hands(), telephone).status()).isEqualTo(401);
    }

    @Test
    void refusesAnAnswerToAnotherQuestion() throws Exception {
        SoftwareAuthenticator telephone = registered(volunteer());
        Hands hands = hands();
        Seen page = hands.open("/login");
        String answer = telephone.get(options(hands, page));
        options(hands, page);
        assertThat(hands.script(page, "/login/passkey", answer).status()).isEqualTo(401);
    }

    @Test
    void refusesTheSameAnswerTwice() throws Exception {
        SoftwareAuthenticator telephone = registered(volunteer());
        Hands hands = hands();
        Seen page = hands.open("/login");
        String answer = telephone.get(options(hands, page));
        assertThat(hands.script(page, "/login/passkey", answer).status()).isEqualTo(200);
        assertThat(hands.script(page, "/login/passkey", answer).status()).isEqualTo(401);
    }

    @Test
    void refusesWhatWasSignedForAnotherSite() throws Exception {
        Holder anna = volunteer();
        Hands hands = signedIn(anna);
        assertThat(register(hands, new SoftwareAuthenticator("https://phishing.example"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void refusesAnUnknownPasskey() throws Exception {
        assertThat(signIn(hands(), new SoftwareAuthenticator(SITE)).status()).isEqualTo(401);
    }

    @Test
    void refusesACopyWhoseCountIsBehind() throws Exception {
        SoftwareAuthenticator telephone = registered(volunteer());
        assertThat(signIn(hands(), telephone).status()).isEqualTo(200);
        assertThat(signIn(hands(), telephone).status()).isEqualTo(200);
        telephone.isSetBackTo(1);
        assertThat(signIn(hands(), telephone).status()).isEqualTo(401);
    }

    @Test
    void anEndedAccountIsNotLetIn() throws Exception {
        Holder anna = volunteer();
        SoftwareAuthenticator telephone = registered(anna);
        people.end(anna);
        assertThat(signIn(hands(), telephone).status()).isEqualTo(401);
    }

    @Test
    void aRemovedPasskeySignsInNoMoreAndOnlyItsOwnerRemovesIt() throws Exception {
        Holder anna = volunteer();
        SoftwareAuthenticator telephone = registered(anna);
        Hands hers = signedIn(anna);
        Seen page = hers.open("/login/account");
        String action =
                page.document().select("form[action^=/login/account/passkeys/]").attr("action");
        Hands his = signedIn(volunteer());
        String token = his.open("/login/account")
                .document()
                .select("input[name=_csrf]")
                .attr("value");
        his.post(action, Map.of("_csrf", token));
        assertThat(signIn(hands(), telephone).status()).isEqualTo(200);
        hers.fill(page, action, Map.of());
        assertThat(signIn(hands(), telephone).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "not json",
                "{\"id\":{\"$ne\":1}}",
                "{\"id\":\"aaaa\",\"rawId\":\"aaaa\",\"type\":\"public-key\",\"response\":{\"authenticatorData\":\"!\","
                        + "\"clientDataJSON\":\"\",\"signature\":\"\"},\"clientExtensionResults\":{}}"
            })
    void whatIsNoPasskeyIsRefused(String answer) {
        Hands hands = signedIn(volunteer());
        Seen page = hands.open("/login/account");
        hands.script(page, "/login/account/passkeys/options", "");
        assertThat(hands.script(page, "/login/account/passkeys", answer).status())
                .isIn(400, 422);
        Hands stranger = hands();
        Seen login = stranger.open("/login");
        options(stranger, login);
        assertThat(stranger.script(login, "/login/passkey", answer).status()).isIn(400, 401);
    }

    @Test
    void aStrangerRegistersNothing() throws Exception {
        Hands hands = hands();
        Seen page = hands.open("/login");
        assertThat(hands.script(page, "/login/account/passkeys/options", "").status())
                .isNotEqualTo(200);
        assertThat(hands.script(page, "/login/account/passkeys", "{}").status()).isNotEqualTo(200);
    }

    private SoftwareAuthenticator registered(Holder holder) throws Exception {
        SoftwareAuthenticator telephone = new SoftwareAuthenticator(SITE);
        assertThat(register(signedIn(holder), telephone).status()).isEqualTo(200);
        return telephone;
    }

    private static Seen register(Hands hands, SoftwareAuthenticator telephone) throws Exception {
        Seen page = hands.open("/login/account");
        Seen options = hands.script(page, "/login/account/passkeys/options", "");
        return hands.script(
                page,
                "/login/account/passkeys?label=My%20telephone",
                telephone.create(options.response().body()));
    }

    private static Seen signIn(Hands hands, SoftwareAuthenticator telephone) throws Exception {
        Seen page = hands.open("/login");
        return hands.script(page, "/login/passkey", telephone.get(options(hands, page)));
    }

    private static String options(Hands hands, Seen page) {
        return hands.script(page, "/login/passkey/options", "").response().body();
    }

    private Hands signedInStaff(Holder holder) {
        Hands hands = hands();
        var secret = enrol(holder);
        hands.fill(hands.follow(signIn(hands, holder.login(), PASSWORD)), "/login/code", Map.of("code", code(secret)));
        return hands;
    }
}
