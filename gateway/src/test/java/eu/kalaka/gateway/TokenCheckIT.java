package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Which tokens are taken; with a second issuer, whose tokens look otherwise, and a third one whose keys cannot be had. */
class TokenCheckIT extends AtTheDoor {

    private static final TokenMaker MUNICIPALITY = new TokenMaker();
    private static final TokenMaker AWAY = new TokenMaker();

    @DynamicPropertySource
    static void issuers(DynamicPropertyRegistry properties) {
        AWAY.close();
        properties.add("kalaka.security.issuers[0].issuer", ISSUER::issuer);
        properties.add("kalaka.security.issuers[0].jwks-uri", ISSUER::keysAddress);
        properties.add("kalaka.security.issuers[1].issuer", MUNICIPALITY::issuer);
        properties.add("kalaka.security.issuers[1].jwks-uri", MUNICIPALITY::keysAddress);
        properties.add("kalaka.security.issuers[1].audience", () -> "account");
        properties.add("kalaka.security.issuers[1].types", () -> "JWT");
        properties.add("kalaka.security.issuers[2].issuer", AWAY::issuer);
        properties.add("kalaka.security.issuers[2].jwks-uri", AWAY::keysAddress);
    }

    static Stream<Arguments> badTokens() throws Exception {
        var stranger = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        var sameKid = new RSAKeyGenerator(2048).keyID(ISSUER.key().getKeyID()).generate();
        var claims = ISSUER.claims("katalin");
        var hmac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(ISSUER.key().getKeyID())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims.build());
        hmac.sign(new MACSigner(ISSUER.key().toRSAPublicKey().getEncoded()));
        return Stream.of(
                Arguments.of("none at all", ""),
                Arguments.of("no token", "abc"),
                Arguments.of("three parts of nothing", "a.b.c"),
                Arguments.of("alg none", new PlainJWT(claims.build()).serialize()),
                Arguments.of("HS256 with the public key as secret", hmac.serialize()),
                Arguments.of(
                        "PS256, which is not agreed", ISSUER.token("katalin", h -> header("PS256", "at+jwt"), c -> c)),
                Arguments.of("an ID token", ISSUER.token("katalin", h -> h.type(JOSEObjectType.JWT), c -> c)),
                Arguments.of("no type", ISSUER.token("katalin", h -> h.type(null), c -> c)),
                Arguments.of("another audience", ISSUER.token("katalin", h -> h, c -> c.audience("portal"))),
                Arguments.of("no audience", ISSUER.token("katalin", h -> h, c -> c.audience((String) null))),
                Arguments.of("expired", ISSUER.token("katalin", h -> h, c -> c.expirationTime(ago(31)))),
                Arguments.of("no expiry", ISSUER.token("katalin", h -> h, c -> c.expirationTime(null))),
                Arguments.of("not yet valid", ISSUER.token("katalin", h -> h, c -> c.notBeforeTime(ago(-60)))),
                Arguments.of("no subject", ISSUER.token("katalin", h -> h, c -> c.subject(null))),
                Arguments.of("an empty subject", ISSUER.token("katalin", h -> h, c -> c.subject(" "))),
                Arguments.of("no id", ISSUER.token("katalin", h -> h, c -> c.jwtID(null))),
                Arguments.of("another issuer", ISSUER.token("katalin", h -> h, c -> c.issuer("https://evil.example"))),
                Arguments.of("no issuer", ISSUER.token("katalin", h -> h, c -> c.issuer(null))),
                Arguments.of(
                        "one issuer in another's name",
                        MUNICIPALITY.token("katalin", h -> h, c -> c.issuer(ISSUER.issuer()))),
                Arguments.of(
                        "a key that nobody knows",
                        TokenMaker.signed(atJwt(stranger.getKeyID()), claims.build(), stranger)),
                Arguments.of(
                        "a key with a known name",
                        TokenMaker.signed(atJwt(sameKid.getKeyID()), claims.build(), sameKid)),
                Arguments.of("a changed token", ISSUER.token("katalin").replaceFirst("\\.ey", ".eyAi")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refusesATokenThatIsNotRight(String what, String token) throws Exception {
        int before = upstream("registry").asked().size();

        HttpRequest.Builder request = anonymous("/api/volunteers").header("Accept-Language", "el");
        HttpResponse<String> answer =
                send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));

        assertProblem(answer, 401, "unauthenticated");
        assertThat(json(answer).path("title").asString()).isEqualTo("Παρακαλούμε συνδεθείτε");
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer");
        assertThat(upstream("registry").asked()).hasSize(before);
    }

    @Test
    void takesATokenThatIsRight() throws Exception {
        assertThat(get("/api/volunteers").statusCode()).isEqualTo(200);
        assertThat(with(ISSUER.token("katalin", h -> h, c -> c.expirationTime(ago(20))))
                        .statusCode())
                .as("clocks may differ by half a minute")
                .isEqualTo(200);
    }

    @Test
    void takesTheTokensOfASecondIssuerAsItsSettingsSay() throws Exception {
        assertThat(with(MUNICIPALITY.token("k", h -> h.type(JOSEObjectType.JWT), c -> c.audience("account")))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(with(MUNICIPALITY.token("k", h -> h.type(JOSEObjectType.JWT), c -> c)), 401, "unauthenticated");
        assertProblem(with(ISSUER.token("k", h -> h, c -> c.audience("account"))), 401, "unauthenticated");
    }

    @Test
    void doesNotSayBadWhereTheKeysCannotBeHad() throws Exception {
        HttpResponse<String> answer = with(AWAY.token("katalin"));

        assertProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void doesNotAskForTheKeysAnewForEveryUnknownKey() throws Exception {
        int before = ISSUER.keysAsked();
        Instant begun = Instant.now();

        for (int i = 0; i < 200; i++) {
            String kid = "k" + i;
            assertThat(with(TokenMaker.signed(
                                    atJwt(kid), ISSUER.claims("katalin").build(), ISSUER.key()))
                            .statusCode())
                    .isEqualTo(401);
        }

        long seconds = Duration.between(begun, Instant.now()).toSeconds() + 1;
        assertThat(ISSUER.keysAsked() - before).isLessThanOrEqualTo((int) (2 * (seconds + 1)));
    }

    @Test
    void asksEveryApiForAToken() throws Exception {
        for (String path : new String[] {
            "/api/volunteers", "/api/live?unit=/hu/ke", "/api/identity/accounts", "/api/nowhere", "/api/"
        }) {
            assertProblem(send(anonymous(path)), 401, "unauthenticated");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/readyz", "/swagger-ui/index.html", "/v3/api-docs/registry", "/login", "/oauth2/jwks"})
    void leavesThePagesOpen(String path) throws Exception {
        assertThat(send(anonymous(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void letsEverybodyReadOpenDataAndNobodyWriteThere() throws Exception {
        assertThat(send(anonymous("/api/open/needs.jsonld")).statusCode()).isEqualTo(200);
        assertProblem(
                send(anonymous("/api/open/needs.jsonld").POST(HttpRequest.BodyPublishers.noBody())),
                401,
                "unauthenticated");
    }

    @Test
    void letsEverybodyRegisterAndReadWhatTheyAgreeToAndNothingElse() throws Exception {
        HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.ofString("{}");
        assertThat(send(anonymous("/api/self-registrations").POST(form)).statusCode())
                .isEqualTo(200);
        assertThat(send(anonymous("/api/consent-texts")).statusCode()).isEqualTo(200);
        assertProblem(send(anonymous("/api/self-registrations")), 401, "unauthenticated");
        assertProblem(send(anonymous("/api/volunteers").POST(form)), 401, "unauthenticated");
    }

    @Test
    void takesNoTokenFromTheAddress() throws Exception {
        assertProblem(
                send(anonymous("/api/volunteers?access_token=" + ISSUER.token("katalin"))), 401, "unauthenticated");
    }

    private HttpResponse<String> with(String token) throws Exception {
        return send(anonymous("/api/volunteers").header("Authorization", "Bearer " + token));
    }

    private static Date ago(int seconds) {
        return Date.from(Instant.now().minus(Duration.ofSeconds(seconds)));
    }

    private static JWSHeader atJwt(String kid) {
        return header("RS256", "at+jwt").keyID(kid).build();
    }

    private static JWSHeader.Builder header(String algorithm, String type) {
        return new JWSHeader.Builder(JWSAlgorithm.parse(algorithm))
                .type(new JOSEObjectType(type))
                .keyID(ISSUER.key().getKeyID())
                .customParams(Map.of());
    }
}
