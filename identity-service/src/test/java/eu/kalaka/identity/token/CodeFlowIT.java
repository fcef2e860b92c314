package eu.kalaka.identity.token;

import static eu.kalaka.identity.Provider.ADMIN;
import static eu.kalaka.identity.Provider.BACK;
import static eu.kalaka.identity.Provider.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.Provider;
import eu.kalaka.identity.Provider.Program;
import eu.kalaka.identity.Provider.Sent;
import eu.kalaka.identity.TestSignIn;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class CodeFlowIT {

    private final Api api;
    private final Provider provider;
    private final MongoTemplate mongo;
    private Program app = new Program("", "");

    @Autowired
    CodeFlowIT(Api api, Environment environment, MongoTemplate mongo) {
        this.api = api;
        this.provider = new Provider(api, environment);
        this.mongo = mongo;
    }

    @BeforeEach
    void openAnApp() {
        app = provider.app();
    }

    @Test
    void aPersonSignsInByCodeAndHerTokenSaysRolesAndNoName() throws ParseException {
        UUID marta = provider.account("coordinator", "/hu/ke/tata");

        JsonNode tokens = provider.tokens(app, marta).json();

        SignedJWT access = provider.checked(tokens.path("access_token").asString());
        assertThat(access.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(access.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        var claims = access.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("http://identity.example");
        assertThat(claims.getAudience()).containsExactly("kalaka");
        assertThat(claims.getSubject()).isEqualTo(marta.toString());
        assertThat(claims.getStringListClaim("roles")).containsExactly("coordinator@/hu/ke/tata");
        assertThat(claims.getStringClaim("client_id")).isEqualTo(app.id());
        assertThat(claims.getStringClaim("scope").split(" ")).contains("kalaka.read");
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plus(Duration.ofMinutes(10)));
        assertThat(claims.getClaims()).doesNotContainKeys("name", "email", "volunteer_id", "host_id", "ward_ids");

        var id = provider.checked(tokens.path("id_token").asString()).getJWTClaimsSet();
        assertThat(id.getStringClaim("name")).isEqualTo("Szabó Márta");
        assertThat(id.getStringClaim("nonce")).isEqualTo("nonce-1");
        assertThat(id.getAudience()).containsExactly(app.id());
    }

    @Test
    void whoTheTokenIsOfIsAskedAtUserinfoAndWhetherItHoldsAtIntrospection() {
        String token = provider.tokens(app, provider.account("viewer", "/hu/ke"))
                .json()
                .path("access_token")
                .asString();

        assertThat(provider.get("/userinfo", token).json().path("name").asString())
                .isEqualTo("Szabó Márta");
        assertThat(isActive(token)).isTrue();
        provider.post(app, "/oauth2/revoke", Map.of("token", token));
        assertThat(isActive(token)).isFalse();
        assertThat(provider.get("/userinfo", token).status()).isEqualTo(401);
        assertThat(provider.get("/userinfo", "eyJhbGciOiJub25lIn0.e30.").status())
                .isEqualTo(401);
    }

    @Test
    void discoveryNamesTheAddressesOfTheConfiguredIssuer() {
        JsonNode found = provider.get("/.well-known/openid-configuration").json();

        assertThat(found.path("issuer").asString()).isEqualTo("http://identity.example");
        for (String endpoint : List.of(
                "authorization_endpoint",
                "token_endpoint",
                "jwks_uri",
                "userinfo_endpoint",
                "end_session_endpoint",
                "revocation_endpoint",
                "introspection_endpoint")) {
            assertThat(found.path(endpoint).asString()).as(endpoint).startsWith("http://identity.example/");
        }
        assertThat(found.path("code_challenge_methods_supported").toString()).isEqualTo("[\"S256\"]");
    }

    @Test
    void aBrowserInWhichNobodyIsSignedInGoesToTheSignInPage() {
        Sent sent = provider.browser().authorize(app, Map.of());

        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.location()).endsWith("/login");
    }

    @Test
    void noCodeWithoutProofKeyOrForAnotherAddress() {
        var browser = provider.browser(provider.accountWithoutRole("/hu/ke"));

        assertThat(browser.authorize(app, Map.of("code_challenge", "", "code_challenge_method", ""))
                        .parameter("error"))
                .isEqualTo("invalid_request");
        assertThat(browser.authorize(app, Map.of("code_challenge_method", "plain", "code_challenge", VERIFIER))
                        .parameter("error"))
                .isEqualTo("invalid_request");
        assertThat(browser.authorize(app, Map.of("redirect_uri", "https://evil.example/back"))
                        .status())
                .isEqualTo(400);
        assertThat(browser.authorize(app, Map.of("redirect_uri", BACK + "/further"))
                        .status())
                .isEqualTo(400);
        assertThat(browser.authorize(app, Map.of("scope", "openid everything")).parameter("error"))
                .isEqualTo("invalid_scope");
    }

    @Test
    void aCodeIsTakenOnceAndOnlyWithItsVerifier() {
        UUID marta = provider.accountWithoutRole("/hu/ke");
        String code = provider.browser(marta).authorize(app, Map.of()).parameter("code");

        assertThat(error(provider.redeem(app, code, VERIFIER + "x"))).isEqualTo("invalid_grant");
        assertThat(error(provider.redeem(provider.app(), code, VERIFIER))).isEqualTo("invalid_grant");

        String other = provider.browser(marta).authorize(app, Map.of()).parameter("code");
        JsonNode tokens = provider.redeem(app, other, VERIFIER).json();
        assertThat(tokens.path("refresh_token").asString()).isNotBlank();
        assertThat(error(provider.redeem(app, other, VERIFIER))).isEqualTo("invalid_grant");
        assertThat(error(provider.refresh(app, tokens.path("refresh_token").asString())))
                .as("what was granted for a code that came twice")
                .isEqualTo("invalid_grant");
    }

    @Test
    void aStolenRefreshTokenEndsTheAuthorizationForThiefAndOwner() {
        UUID marta = provider.account("point_worker", "/hu/ke/tata/tata");
        String first = refreshToken(provider.tokens(app, marta));
        String second = refreshToken(provider.refresh(app, first));
        assertThat(second).isNotBlank().isNotEqualTo(first);

        assertThat(error(provider.refresh(app, first))).isEqualTo("invalid_grant");

        assertThat(error(provider.refresh(app, second))).isEqualTo("invalid_grant");
    }

    @Test
    void ofTwoThatUseARefreshTokenAtOnceNoneStays() throws Exception {
        String token = refreshToken(provider.tokens(app, provider.accountWithoutRole("/hu/ke")));

        List<Answer> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Answer> use = () -> provider.refresh(app, token);
            answers = threads.invokeAll(List.of(use, use, use, use)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200, 400);
        assertThat(answers.stream().filter(answer -> answer.status() == 200).count())
                .isLessThanOrEqualTo(1);
        answers.stream()
                .filter(answer -> answer.status() == 200)
                .forEach(answer -> assertThat(error(provider.refresh(app, refreshToken(answer))))
                        .isEqualTo("invalid_grant"));
    }

    @Test
    void rolesAreAskedAnewAtEachRefresh() throws ParseException {
        UUID marta = provider.account("point_worker", "/hu/ke/tata/tata");
        String refresh = refreshToken(provider.tokens(app, marta));
        api.as(ADMIN).post("/api/identity/accounts/" + marta + "/grants", Map.of("role", "viewer", "unit", "/hu/ke"));

        Answer answer = provider.refresh(app, refresh);

        assertThat(provider.checked(answer.json().path("access_token").asString())
                        .getJWTClaimsSet()
                        .getStringListClaim("roles"))
                .containsExactly("point_worker@/hu/ke/tata/tata", "viewer@/hu/ke");
    }

    @Test
    void anEndedOrLockedAccountIsRefusedAtOnce() {
        for (String end : List.of("end", "lock")) {
            UUID marta = provider.account("point_worker", "/hu/ke/tata/tata");
            var browser = provider.browser(marta);
            String code = browser.authorize(app, Map.of()).parameter("code");
            String refresh = refreshToken(provider.tokens(app, marta));

            assertThat(api.as(ADMIN)
                            .post("/api/identity/accounts/" + marta + "/" + end)
                            .status())
                    .isEqualTo(200);

            assertThat(error(provider.refresh(app, refresh))).isEqualTo("invalid_grant");
            assertThat(error(provider.redeem(app, code, VERIFIER))).isEqualTo("invalid_grant");
        }
    }

    @Test
    void theDayAfterTheMandateNoTokenIsGiven() {
        UUID marta = provider.account("point_worker", "/hu/ke/tata/tata");
        String refresh = refreshToken(provider.tokens(app, marta));
        api.as(ADMIN).put("/api/identity/accounts/" + marta + "/mandate", Map.of("lastDay", "2026-01-31"));

        assertThat(error(provider.refresh(app, refresh))).isEqualTo("invalid_grant");
    }

    @Test
    void nothingInTheStoreIsATokenOrACode() {
        UUID marta = provider.accountWithoutRole("/hu/ke");
        String code = provider.browser(marta).authorize(app, Map.of()).parameter("code");
        JsonNode tokens = provider.tokens(app, marta).json();

        String stored = mongo.getCollection("authorizations")
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>())
                .toString();
        assertThat(stored)
                .doesNotContain(code)
                .doesNotContain(tokens.path("access_token").asString())
                .doesNotContain(tokens.path("refresh_token").asString());
        String clients = mongo.getCollection("clients")
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>())
                .toString();
        assertThat(clients).contains(app.id()).doesNotContain(app.secret());
    }

    @Test
    void operatorsOfTheStoreAreJustText() {
        var browser = provider.browser(provider.accountWithoutRole("/hu/ke"));
        for (String operator : List.of("{\"$ne\":null}", "[$ne]=1", "$where", "'; return true; //", "{$gt: ''}")) {
            assertThat(browser.authorize(app, Map.of("client_id", operator)).status())
                    .as(operator)
                    .isEqualTo(400);
            assertThat(error(provider.redeem(app, operator, VERIFIER))).isEqualTo("invalid_grant");
            assertThat(error(provider.refresh(app, operator))).isEqualTo("invalid_grant");
            assertThat(provider.clientCredentials(new Program(operator, operator))
                            .status())
                    .isEqualTo(401);
            assertThat(error(
                            provider.token(app, Map.of("grant_type", "refresh_token", "refresh_token[$ne]", operator))))
                    .isEqualTo("invalid_request");
            assertThat(isActive(operator)).isFalse();
        }
    }

    private boolean isActive(String token) {
        return provider.post(app, "/oauth2/introspect", Map.of("token", token))
                .json()
                .path("active")
                .asBoolean();
    }

    private static String refreshToken(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("refresh_token").asString();
    }

    private static String error(Answer answer) {
        return answer.json().path("error").asString("");
    }
}
