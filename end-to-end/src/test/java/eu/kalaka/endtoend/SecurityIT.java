package eu.kalaka.endtoend;

import static eu.kalaka.endtoend.Network.created;
import static eu.kalaka.endtoend.Network.helpfulPerson;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Attacks on the running system, at the gateway and behind it: refused, nothing told, nothing broken. */
@ExtendWith(RunningSystem.class)
class SecurityIT {

    private static final String TATA = "/hu/ke/tata/tata";

    /** What each service would answer somebody who may ask. */
    private static final Map<String, String> BEHIND_THE_GATEWAY = Map.of(
            RunningSystem.address(8101), "/api/volunteers",
            RunningSystem.address(8102), "/api/hosts",
            RunningSystem.address(8103), "/api/placements/" + new UUID(0, 1),
            RunningSystem.address(8104), "/api/courses",
            RunningSystem.address(8105), "/api/messages",
            RunningSystem.address(8106), "/api/indicators?unit=/hu/ke");

    static Stream<Arguments> forgedTokens() throws Exception {
        RSAKey ours = ourPublicKey();
        String real = Person.login("manager-ke").token();
        JWTClaimsSet claims = SignedJWT.parse(real).getJWTClaimsSet();
        RSAKey mine = new RSAKeyGenerator(2048).keyID(ours.getKeyID()).generate();
        RSAKey unknown = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        SignedJWT hmac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(ours.getKeyID())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims);
        hmac.sign(new MACSigner(ours.toRSAPublicKey().getEncoded()));
        String[] parts = real.split("\\.", -1);
        String promoted = new PlainJWT(new JWTClaimsSet.Builder(claims)
                        .claim("roles", List.of("network_admin@/"))
                        .build())
                .serialize()
                .split("\\.", -1)[1];
        Municipality town = RunningSystem.MUNICIPALITY;
        return Stream.of(
                Arguments.of("no token", ""),
                Arguments.of("alg none", new PlainJWT(claims).serialize()),
                Arguments.of("HS256 with the public key as secret", hmac.serialize()),
                Arguments.of("a changed payload", parts[0] + "." + promoted + "." + parts[2]),
                Arguments.of("no signature", parts[0] + "." + parts[1] + "."),
                Arguments.of("my key under the name of theirs", Municipality.signed(atJwt(mine), claims, mine)),
                Arguments.of("a key that nobody knows", Municipality.signed(atJwt(unknown), claims, unknown)),
                Arguments.of(
                        "a trusted issuer in another's name",
                        town.token("koordinator", h -> h, c -> c.issuer(claims.getIssuer()))),
                Arguments.of(
                        "an issuer whom nobody trusts",
                        town.token("koordinator", h -> h, c -> c.issuer("https://evil.example"))),
                Arguments.of("another audience", town.token("koordinator", h -> h, c -> c.audience("kalaka"))),
                Arguments.of(
                        "another type",
                        town.token("koordinator", h -> h.type(new JOSEObjectType("secevent+jwt")), c -> c)),
                Arguments.of(
                        "expired",
                        town.token(
                                "koordinator",
                                h -> h,
                                c -> c.expirationTime(Date.from(Instant.now().minus(Duration.ofSeconds(31)))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedTokens")
    void noServiceTakesAForgedToken(String what, String token) {
        Map<String, String> everywhere = new LinkedHashMap<>(BEHIND_THE_GATEWAY);
        everywhere.put(RunningSystem.gateway(), "/api/volunteers");
        everywhere.forEach((address, path) -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
            Answer answer = Person.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));

            assertThat(answer.status()).as(address + " " + what).isEqualTo(401);
            assertTellsNothing(answer);
        });
    }

    @Test
    void aTownsOwnProviderSpeaksForItsBranchAndNotBeyond() {
        Person coordinator = new Person(RunningSystem.MUNICIPALITY.token("koordinator"));

        assertThat(coordinator.get("/api/hosts?unit=/hu/ke/tata").status()).isEqualTo(200);
        assertThat(coordinator.get("/api/volunteers?unit=/hu/ke/tata").json().path("items"))
                .isNotEmpty();
        assertThat(coordinator.get("/api/indicators?unit=/hu/ke").status()).isEqualTo(404);
        Person boundless = new Person(RunningSystem.MUNICIPALITY.token("mindenhato"));
        assertThat(boundless.get("/api/volunteers?unit=/gr/serres").body()).doesNotContain("\"id\"");
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() {
        Person manager = Person.login("manager-ke");
        String mine = created(manager.post("/api/volunteers", helpfulPerson(TATA, "Fekete Ágnes", "hu")))
                .id();
        String other = created(manager.post("/api/volunteers", helpfulPerson(TATA, "Fehér Olga", "hu")))
                .id();
        Person me = Person.volunteer(mine, TATA);

        assertThat(me.get("/api/volunteers/" + mine).status()).isEqualTo(200);
        for (String path : List.of(
                "/api/volunteers/" + other,
                "/api/volunteers/" + other + "/suggestions",
                "/api/messages?volunteerId=" + other)) {
            Answer answer = me.get(path);
            assertThat(answer.status()).as(path).isIn(403, 404);
            assertThat(answer.body()).doesNotContain("Olga");
        }
        for (String path : List.of("/pause", "/resume")) {
            assertThat(me.post("/api/volunteers/" + other + path, Map.of()).status())
                    .as(path)
                    .isIn(400, 403, 404);
        }
        assertThat(me.post(
                                "/api/courses/befriending/completions",
                                Map.of("volunteerId", other, "completedOn", "2026-01-01"))
                        .status())
                .isIn(403, 404);
        assertThat(manager.get("/api/volunteers/" + other).text("status")).isNotEqualTo("paused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "_id",
                "_class",
                "role",
                "roles",
                "grants",
                "controller",
                "status",
                "version",
                "unit.$set",
                "$set",
                "__proto__"
            })
    void nobodyGivesHimselfWhatTheFormDoesNotAskFor(String field) {
        Person worker = Person.login("point-tata");
        Map<String, Object> form = new HashMap<>(helpfulPerson(TATA, "Mass Assignment", "hu"));
        form.put(field, field.equals("roles") ? List.of("network_admin@/") : "network_admin@/");

        Answer answer = worker.post("/api/volunteers", form);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @CsvSource({"/hu/ke/tata", "/hu/ke/komarom/komarom", "/gr/serres/lefkonas", "/"})
    void nobodyPutsARecordIntoAUnitThatIsNotHis(String unit) {
        Answer answer =
                Person.login("point-tata").post("/api/volunteers", helpfulPerson(unit, "Mass Assignment", "hu"));

        assertThat(answer.status()).as(answer.body()).isIn(403, 404, 422);
        assertTellsNothing(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "organisation", "matching", "training", "notification", "insight"})
    void anOperatorOfTheStoreInAParameterIsNoOperator(String service) {
        Person admin = Person.login("admin");
        List<String> attacks = attacks(
                Person.send(HttpRequest.newBuilder(URI.create(RunningSystem.gateway() + "/v3/api-docs/" + service)))
                        .json());

        assertThat(attacks).isNotEmpty();
        for (String attack : attacks) {
            Answer answer = admin.get(attack);
            assertThat(answer.status()).as(attack + " " + answer.body()).isLessThan(500);
            assertTellsNothing(answer);
            if (answer.status() == 200) {
                assertThat(answer.json().path("items")).as(attack).isEmpty();
            }
        }
    }

    /** Each query parameter of each reading, with operators in its value. */
    private static List<String> attacks(JsonNode document) {
        List<String> attacks = new ArrayList<>();
        document.path("paths").forEachEntry((path, operations) -> {
            JsonNode get = operations.path("get");
            String concrete = path.replaceAll("\\{[^}]*}", new UUID(0, 7).toString());
            List<String> names = get.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asString().equals("query"))
                    .map(parameter -> parameter.path("name").asString())
                    .toList();
            names.stream()
                    .filter(name -> !path.equals("/api/live"))
                    .forEach(name -> Stream.of(
                                    "{\"$ne\":null}",
                                    "{\"$where\":\"sleep(9000)\"}",
                                    "[$regex]=.*",
                                    "';return true;//",
                                    "\u0000")
                            .forEach(value -> attacks.add(concrete + "?" + name + "=" + encoded(value))));
        });
        return attacks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/prometheus",
                "/actuator/env",
                "/actuator/outbox",
                "/actuator/deadletters",
                "/registry/actuator/outbox",
                "/api/actuator/outbox",
                "/api/volunteers/../../actuator/outbox",
                "/api/volunteers/%2e%2e/%2e%2e/actuator/outbox",
                "/api/volunteers/..%2f..%2factuator/outbox",
                "/api/volunteers/..;/..;/actuator/outbox",
                "/api/volunteers/%252e%252e/%252e%252e/actuator/outbox",
                "/api//volunteers/..//..//actuator/outbox",
                "/api/volunteers/..\\..\\actuator/outbox",
                "//127.0.0.1:8101/actuator/outbox",
                "/v3/api-docs/registry/../../actuator/outbox",
                "/login/../actuator/outbox",
                "/oauth2/../actuator/outbox",
                "http://127.0.0.1:8101/actuator/outbox"
            })
    void noPathLeadsToAnActuator(String path) throws IOException {
        String answer =
                raw(path, "Authorization: Bearer " + Person.login("admin").token() + "\r\n");

        assertThat(answer.lines().findFirst().orElse("")).containsPattern(" (400|404) ");
        assertThat(answer).doesNotContain("\"UP\"", "jvm_memory", "waiting", "Tomcat", "Exception");
    }

    @Test
    void headersMakeNobodyOfSomebody() {
        Person viewer = Person.login("viewer-ke");
        Map<String, String> spoofed = Map.of(
                "X-User-Id", "admin",
                "X-User-Roles", "network_admin@/",
                "X-Roles", "network_admin@/",
                "X-Remote-User", "admin",
                "X-Auth-Request-User", "admin",
                "X-Forwarded-User", "admin",
                "X-Original-URL", "/api/volunteers",
                "X-HTTP-Method-Override", "GET",
                "Forwarded", "for=127.0.0.1;by=gateway");
        HttpRequest.Builder anonymous = HttpRequest.newBuilder(URI.create(RunningSystem.gateway() + "/api/volunteers"));
        HttpRequest.Builder asViewer = viewer.request("/api/volunteers");
        spoofed.forEach(anonymous::header);
        spoofed.forEach(asViewer::header);

        assertThat(Person.send(anonymous).status()).isEqualTo(401);
        assertThat(Person.send(asViewer).body()).doesNotContain("\"phone\"", "\"birthDate\"");
        assertThat(Person.send(asViewer).status()).isIn(200, 403);
    }

    @Test
    void whoWasRefusedIsInTheAuditTrailAndTheTrailIsWhole() throws Exception {
        Person viewer = Person.login("viewer-ke");
        String actor = SignedJWT.parse(viewer.token()).getJWTClaimsSet().getSubject();
        assertThat(viewer.get("/api/volunteers").status()).isEqualTo(403);

        Answer trail = Person.login("admin").get("/api/audit/registry-service?actor=" + actor);

        assertThat(trail.status()).as(trail.body()).isEqualTo(200);
        JsonNode entry = trail.json().path("items").path(0);
        assertThat(entry.path("actor").asString()).isEqualTo(actor);
        assertThat(entry.path("outcome").asString()).isEqualTo("refused 403");
        assertThat(viewer.get("/api/audit/registry-service").status()).isEqualTo(403);
        assertThat(RunningSystem.kalaka("audit", "verify"))
                .contains("registry-service", "whole:")
                .doesNotContain("NOT WHOLE");
    }

    @Test
    void hugeHeadersAreRefusedAndTheDoorStaysOpen() throws IOException {
        String many =
                IntStream.range(0, 2_000).mapToObj(i -> "X-H" + i + ": 1\r\n").collect(Collectors.joining());
        for (String headers : List.of("X-Long: " + "x".repeat(1_000_000) + "\r\n", many)) {
            assertThat(raw("/api/volunteers", headers)).doesNotContain("Tomcat", "Exception", " 500 ");
        }
        assertThat(Person.login("manager-ke").get("/api/hosts").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "null", "{\"unit\":{\"$ne\":null}}", "{\"unit\":[\"/hu/ke\"]}", "\"text\"", "[[[[[[[["
            })
    void aBodyThatIsNoFormIsRefused(String body) {
        for (String path : List.of("/api/volunteers", "/api/hosts", "/api/needs", "/api/courses", "/api/units")) {
            Answer answer = Person.login("admin").post(path, body);

            assertThat(answer.status()).as(path + " " + answer.body()).isIn(400, 404, 405);
            assertTellsNothing(answer);
        }
    }

    private static void assertTellsNothing(Answer answer) {
        assertThat(answer.body())
                .doesNotContain("Exception", "org.springframework", "com.mongodb", "nimbus", "\tat ", "stack");
    }

    private static RSAKey ourPublicKey() throws Exception {
        return JWKSet.load(URI.create(RunningSystem.keys()).toURL()).getKeys().stream()
                .filter(RSAKey.class::isInstance)
                .map(RSAKey.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static JWSHeader atJwt(RSAKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType("at+jwt"))
                .build();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What no client library would send; the gateway may close before it has read all. */
    private static String raw(String path, String headers) throws IOException {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(),
                URI.create(RunningSystem.gateway()).getPort())) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "Connection: close\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException closedBefore) {
                return "closed";
            }
        }
    }
}
