package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway before small real upstreams, and callers with tokens. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "kalaka.gateway.answer-within=500ms",
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=1s"
        })
abstract class AtTheDoor {

    static final TokenMaker ISSUER = new TokenMaker();

    private static final Map<String, Upstream> UPSTREAMS = Map.of(
            "registry", Upstream.named("registry"),
            "organisation", Upstream.named("organisation"),
            "matching", Upstream.named("matching"),
            "notification", Upstream.named("notification"),
            "insight", Upstream.named("insight"),
            "identity", Upstream.named("identity"),
            "portal", Upstream.named("portal"));

    /** A port on which nobody listens, until a test says so. */
    static final int TRAINING_PORT = Upstream.freePort();

    /** Made after the gateway has set up the JDK's client, which it may do only once in a JVM. */
    static final class Http {
        static final HttpClient CLIENT = HttpClient.newHttpClient();

        private Http() {}
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        UPSTREAMS.forEach(
                (name, upstream) -> properties.add("KALAKA_" + name.toUpperCase(Locale.ROOT) + "_URL", upstream::uri));
        properties.add("KALAKA_TRAINING_URL", () -> "http://127.0.0.1:" + TRAINING_PORT);
        properties.add("kalaka.issuer", ISSUER::issuer);
        properties.add("kalaka.jwks-uri", ISSUER::keysAddress);
    }

    static Upstream upstream(String name) {
        return Objects.requireNonNull(UPSTREAMS.get(name));
    }

    static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("https://kalaka.eu/problems/" + slug);
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "127.0.0.1");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Http.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** With a token that is right. */
    HttpRequest.Builder request(String path) {
        return anonymous(path).header("Authorization", "Bearer " + ISSUER.token("katalin"));
    }

    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
