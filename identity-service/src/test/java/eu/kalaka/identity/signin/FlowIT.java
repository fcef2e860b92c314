package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.Provider;
import eu.kalaka.identity.Provider.Program;
import eu.kalaka.identity.signin.Hands.Seen;
import eu.kalaka.identity.signin.code.CodeSecret;
import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.testkit.Api;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** From a client's page through sign-in and back with a token. */
class FlowIT extends AtTheLogin {

    @Autowired
    Api api;

    @Autowired
    Environment environment;

    @ParameterizedTest
    @CsvSource({"hu, Bejelentkezés", "el, Σύνδεση", "en, Sign in"})
    void aVolunteerSignsInOnTheWayAndComesBackWithAToken(String language, String title) throws Exception {
        Holder anna = volunteer();
        Program app = provider().app();
        Hands hands = hands().speaking(language);
        Seen sent = hands.html().open(provider().authorizePath(app));
        Seen login = hands.follow(sent);
        assertThat(login.title()).isEqualTo(title);
        Seen in = hands.fill(login, "/login", Map.of("login", anna.login(), "password", PASSWORD));
        assertThat(in.leadsTo()).startsWith("/oauth2/authorize?");
        JsonNode tokens = tokens(app, hands.follow(in));
        var claims = provider().checked(tokens.path("access_token").asString()).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(anna.id().toString());
        assertThat(claims.getStringListClaim("roles")).containsExactly("volunteer@/hu/ke/tata");
    }

    @Test
    void staffGiveTheCodeOnTheWay() {
        Holder reka = staff();
        CodeSecret secret = enrol(reka);
        Program app = provider().app();
        Hands hands = hands();
        Seen login = hands.follow(hands.html().open(provider().authorizePath(app)));
        Seen asked = hands.fill(login, "/login", Map.of("login", reka.login(), "password", PASSWORD));
        assertThat(asked.leadsTo()).isEqualTo("/login/code");
        assertThat(hands.html().open(provider().authorizePath(app)).leadsTo())
                .as("the password alone gives no code to a client")
                .isEqualTo("/login");
        Seen in = hands.fill(hands.open("/login/code"), "/login/code", Map.of("code", code(secret)));
        assertThat(tokens(app, hands.follow(in)).path("access_token").asString())
                .isNotEmpty();
    }

    @Test
    void signingOutEndsTheRefreshTokensOfThatSignInAndNoOther() {
        Holder anna = volunteer();
        Program app = provider().app();
        Hands atHome = signedIn(anna).html();
        Hands inTheMall = signedIn(anna).html();
        String home = tokens(app, atHome.open(provider().authorizePath(app)))
                .path("refresh_token")
                .asString();
        String mall = tokens(app, inTheMall.open(provider().authorizePath(app)))
                .path("refresh_token")
                .asString();
        inTheMall.fill(inTheMall.open("/login/account"), "/login/sign-out", Map.of());
        assertThat(provider().refresh(app, mall).status()).isEqualTo(400);
        assertThat(provider().refresh(app, home).status()).isEqualTo(200);
    }

    @Test
    void oneListsAndEndsOnesOwnSessionsThroughTheApi() {
        Holder anna = volunteer();
        Program app = provider().app();
        Hands hands = signedIn(anna).html();
        String refresh = tokens(app, hands.open(provider().authorizePath(app)))
                .path("refresh_token")
                .asString();
        Api.As her = caller(anna);
        JsonNode list = her.get("/api/identity/sessions").json();
        assertThat(list).hasSize(1);
        assertThat(list.path(0).path("device").asString()).isEqualTo("Firefox, Linux");
        String path = "/api/identity/sessions/" + list.path(0).path("id").asString();
        assertThat(caller(volunteer()).delete(path).status()).isEqualTo(404);
        assertThat(her.delete(path).status()).isEqualTo(204);
        assertThat(hands.open("/login/account").leadsTo()).startsWith("/login");
        assertThat(provider().refresh(app, refresh).status()).isEqualTo(400);
        assertThat(her.get("/api/identity/sessions").json()).isEmpty();
        assertThat(api.anonymous().get("/api/identity/sessions").status()).isEqualTo(401);
        assertThat(api.as("partner_system@/hu/ke").get("/api/identity/sessions").json())
                .isEmpty();
    }

    @Test
    void theWayBackLeadsToNoOtherSite() {
        for (String elsewhere : List.of(
                "https://evil.example/oauth2/authorized",
                "https://evil.example/",
                "//evil.example/oauth2/authorize?x",
                "javascript:alert(1)")) {
            Hands hands = hands();
            hands.keep(
                    "REDIRECT_URI",
                    java.util.Base64.getEncoder()
                            .encodeToString(elsewhere.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(signIn(hands, volunteer().login(), PASSWORD).leadsTo()).startsWith("/");
            assertThat(hands.open("/login").header("Location")).doesNotContain("evil");
        }
    }

    private JsonNode tokens(Program app, Seen back) {
        assertThat(back.header("Location")).startsWith(Provider.BACK + "?code=");
        String code = URI.create(back.header("Location")).getQuery().replaceAll(".*code=([^&]*).*", "$1");
        return provider().redeem(app, code, Provider.VERIFIER).json();
    }

    private Provider provider() {
        return new Provider(api, environment);
    }

    private Api.As caller(Holder holder) {
        return new Api.As(
                () -> "http://127.0.0.1:" + port,
                holder.id().toString(),
                List.of("volunteer@/hu/ke/tata"),
                Map.of(),
                Map.of(),
                true);
    }
}
