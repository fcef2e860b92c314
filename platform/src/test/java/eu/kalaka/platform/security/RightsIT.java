package eu.kalaka.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import eu.kalaka.platform.sample.SampleService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Backends;
import eu.kalaka.testkit.ServiceTest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Who is let in and who may what, on the sample service; with a municipality's own issuer beside ours. */
@ServiceTest(SampleService.class)
class RightsIT {

    private static final ECKey KEY = key();
    private static final HttpServer KEYS = keys();
    private static final String SERRES = "http://127.0.0.1:" + KEYS.getAddress().getPort();

    private static final UUID ANNA = UUID.randomUUID();
    private static final String BOX = "/api/boxes/" + ANNA + "?unit=/gr/serres/lefkonas";

    @DynamicPropertySource
    static void issuers(DynamicPropertyRegistry properties) {
        properties.add("kalaka.security.issuers[0].issuer", () -> "${kalaka.issuer}");
        properties.add("kalaka.security.issuers[0].jwks-uri", () -> "${kalaka.jwks-uri}");
        properties.add("kalaka.security.issuers[1].issuer", () -> SERRES);
        properties.add("kalaka.security.issuers[1].jwks-uri", () -> SERRES);
        properties.add("kalaka.security.issuers[1].audience", () -> "account");
        properties.add("kalaka.security.issuers[1].types", () -> "JWT");
        properties.add("kalaka.security.issuers[1].roles-claim", () -> "realm_access.roles");
        properties.add("kalaka.security.issuers[1].grants.[kalaka-desk]", () -> "point_worker@/gr/serres/lefkonas");
        properties.add("kalaka.security.issuers[1].unit", () -> "/gr/serres");
        properties.add("kalaka.security.issuers[1].scoped", () -> "false");
        properties.add("kalaka.security.issuers[2].issuer", () -> "http://127.0.0.1:1");
        properties.add("kalaka.security.issuers[2].jwks-uri", () -> "http://127.0.0.1:1/jwks");
    }

    @Autowired
    Api api;

    @AfterAll
    static void stop() {
        KEYS.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "point_worker@/gr/serres, 200",
        "point_worker@/hu/ke, 404",
        "county_manager@/gr/serres, 200",
        "county_manager@/gr/serres/lefkonas, 404",
        "viewer@/, 403",
        "volunteer@/hu/ke, 403"
    })
    void aRightReachesItsUnitAndWhoHasItNowhereIsRefused(String role, int status) {
        assertThat(api.as(role).get(BOX).status()).isEqualTo(status);
    }

    @Test
    void onesOwnRecordIsReachedFromAnywhere() {
        assertThat(api.as("volunteer@/hu/ke")
                        .withOwn("volunteer_id", ANNA)
                        .get(BOX)
                        .status())
                .isEqualTo(200);
        assertThat(api.as("volunteer@/hu/ke")
                        .withOwn("volunteer_id", UUID.randomUUID())
                        .get(BOX)
                        .status())
                .isEqualTo(404);
        assertThat(api.as("viewer@/hu/ke")
                        .withOwn("volunteer_id", ANNA)
                        .get(BOX)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoHasTheRightNowhereIsRefusedBeforeTheBodyIsRead() {
        String tooLong = "\"" + "x".repeat(1 << 19) + "\"";

        assertThat(api.as("viewer@/").post("/api/boxes", tooLong).status()).isEqualTo(403);
        assertThat(api.as("point_worker@/").post("/api/boxes", tooLong).status())
                .isEqualTo(413);
    }

    @Test
    void signedInIsEnoughWhereTheHandlerSaysSo() {
        assertThat(api.as("viewer@/").get("/api/colours").status()).isEqualTo(200);
        assertThat(api.anonymous().get("/api/colours").status()).isEqualTo(401);
        assertThat(api.anonymous().get("/api/sizes").status()).isEqualTo(200);
        assertThat(api.anonymous().get(BOX).status()).isEqualTo(401);
        assertThat(api.as("viewer@/").get("/api/nowhere").status()).isEqualTo(404);
        assertThat(api.as("viewer@/").put("/api/colours", "{}").status()).isEqualTo(405);
    }

    @Test
    void theApiDocumentSaysWhoMay() {
        JsonNode paths = api.anonymous().get("/v3/api-docs").json().path("paths");
        JsonNode box = paths.path("/api/boxes/{volunteer}").path("get").path("x-kalaka-rights");

        assertThat(box.path("name").asString()).isEqualTo("box.see");
        assertThat(box.path("inUnit").valueStream().map(JsonNode::asString))
                .containsExactly("county_manager", "point_worker");
        assertThat(box.path("belowOnly").valueStream().map(JsonNode::asString)).containsExactly("county_manager");
        assertThat(box.path("own").path("volunteer").asString()).isEqualTo("volunteer");
        assertThat(paths.path("/api/colours")
                        .path("get")
                        .path("x-kalaka-rights")
                        .path("signedIn")
                        .asBoolean())
                .isTrue();
        assertThat(paths.path("/api/sizes")
                        .path("get")
                        .path("x-kalaka-rights")
                        .path("public")
                        .asBoolean())
                .isTrue();
    }

    @RestController
    static class Undeclared {

        @GetMapping("/api/secrets")
        String secrets() {
            return "secret";
        }
    }

    @Test
    void aServiceWithAHandlerThatDeclaresNothingDoesNotStart() {
        var service = new SpringApplicationBuilder(SampleService.class, Undeclared.class)
                .initializers(new Backends())
                .properties("server.port=0");

        assertThatThrownBy(service::run).hasStackTraceContaining("@RightOf").hasStackTraceContaining("secrets()");
    }

    @Test
    void aMunicipalitysOwnIssuerSpeaksForItsUnitsInItsOwnWords() {
        String clerk = serres(claims -> claims);

        assertThat(get(BOX, clerk).status()).isEqualTo(200);
        assertThat(get(BOX, clerk).json().path("for").asString()).isEqualTo(SERRES + "#eleni");
        assertThat(get("/api/boxes/" + ANNA + "?unit=/hu/ke", clerk).status()).isEqualTo(404);
    }

    @Test
    void anotherIssuerCannotSpeakForUnitsOrRecordsThatAreNotItsOwn() {
        String greedy = serres(claims -> claims.claim(
                        "realm_access", Map.of("roles", List.of("point_worker@/", "volunteer@/gr/serres")))
                .claim("volunteer_id", ANNA.toString()));

        assertThat(get(BOX, greedy).status()).isEqualTo(403);
    }

    static Stream<Arguments> badTokens() throws Exception {
        var secret = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(KEY.getKeyID())
                        .type(JOSEObjectType.JWT)
                        .build(),
                claims().build());
        secret.sign(new MACSigner(KEY.toECPublicKey().getEncoded()));
        return Stream.of(
                Arguments.of("no token", "abc"),
                Arguments.of("three parts of nothing", "a.b.c"),
                Arguments.of("alg none", new PlainJWT(claims().build()).serialize()),
                Arguments.of("the public key as a secret", secret.serialize()),
                Arguments.of("our type, which this issuer does not write", signed(claims().build(), "at+jwt")),
                Arguments.of("another audience", serres(claims -> claims.audience("portal"))),
                Arguments.of("expired", serres(claims -> claims.expirationTime(ago(31)))),
                Arguments.of("no expiry", serres(claims -> claims.expirationTime(null))),
                Arguments.of("not yet valid", serres(claims -> claims.notBeforeTime(ago(-60)))),
                Arguments.of("no subject", serres(claims -> claims.subject(null))),
                Arguments.of("no id", serres(claims -> claims.jwtID(null))),
                Arguments.of("another issuer", serres(claims -> claims.issuer("https://evil.example"))),
                Arguments.of("no issuer", serres(claims -> claims.issuer(null))));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatIsNotRightIsNotTaken(String what, String token) {
        Answer answer = get("/api/colours", token);

        assertThat(answer.status()).as(what).isEqualTo(401);
        assertThat(answer.json().path("type").asString()).endsWith("/unauthenticated");
    }

    @Test
    void aLittleSkewOfClocksIsForgiven() {
        assertThat(get("/api/colours", serres(claims -> claims.expirationTime(ago(20))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whileAnIssuersKeysCannotBeHadItsTokensAreAskedToComeBack() {
        Answer answer = get("/api/colours", serres(claims -> claims.issuer("http://127.0.0.1:1")));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotBlank();
    }

    @Test
    void aProgramDoesNoMoreThanItsTokenWasIssuedFor() {
        String reading = worker("openid kalaka.read");
        String writing = worker("kalaka.write");

        assertThat(get(BOX, reading).status()).isEqualTo(200);
        Answer refused = with(reading).post("/api/boxes", Map.of());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope", "kalaka.write");
        assertThat(refused.json().path("type").asString()).endsWith("/scope-missing");
        assertThat(get(BOX, writing).status()).isEqualTo(403);
        assertThat(with(writing).post("/api/boxes", Map.of("text", "x")).status())
                .isEqualTo(200);
        assertThat(get(BOX, worker("openid kalaka.reader")).status()).isEqualTo(403);
    }

    private static String worker(String scope) {
        return Backends.token("worker", List.of("point_worker@/gr/serres"), Map.of("scope", scope));
    }

    private Answer get(String path, String token) {
        return with(token).get(path);
    }

    private Api.As with(String token) {
        return api.anonymous().with("Authorization", "Bearer " + token);
    }

    private static Date ago(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(SERRES)
                .audience("account")
                .subject("eleni")
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(ago(-600))
                .claim("realm_access", Map.of("roles", List.of("kalaka-desk")));
    }

    private static String serres(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(change.apply(claims()).build(), "JWT");
    }

    private static String signed(JWTClaimsSet claims, String type) {
        return made(() -> {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(KEY.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            token.sign(new ECDSASigner(KEY));
            return token.serialize();
        });
    }

    private static ECKey key() {
        return made(
                () -> new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate());
    }

    private static HttpServer keys() {
        byte[] set = new JWKSet(KEY).toString(true).getBytes(StandardCharsets.UTF_8);
        return made(() -> {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, set.length);
                exchange.getResponseBody().write(set);
                exchange.close();
            });
            server.start();
            return server;
        });
    }

    private static <T> T made(Callable<T> making) {
        try {
            return making.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
