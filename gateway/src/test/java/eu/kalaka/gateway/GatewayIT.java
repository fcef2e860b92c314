package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import tools.jackson.databind.JsonNode;

class GatewayIT extends AtTheDoor {

    @LocalManagementPort
    private int managementPort;

    @ParameterizedTest
    @CsvSource({
        "/api/volunteers, registry",
        "/api/volunteers/7/pause, registry",
        "/api/units, organisation",
        "/api/hosts/7, organisation",
        "/api/needs, organisation",
        "/api/needs/7, organisation",
        "/api/needs/7/publish, organisation",
        "/api/code-lists/skills, organisation",
        "/api/offers/7/reservations, organisation",
        "/api/open/needs.geojson, organisation",
        "/api/needs/7/suggestions, matching",
        "/api/needs/7/suggestions/left-out, matching",
        "/api/volunteers/7/suggestions, matching",
        "/api/needs/7/invitations, matching",
        "/api/placements, matching",
        "/api/placements/7/hours, matching",
        "/api/messages, notification",
        "/api/indicators, insight",
        "/api/identity/accounts, identity",
        "/oauth2/token, identity",
        "/.well-known/openid-configuration, identity"
    })
    void sendsEachPathToItsOwner(String path, String owner) throws Exception {
        HttpResponse<String> answer = get(path + "?unit=%2Fhu%2Fke&name=Kom%C3%A1rom");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("from").asString()).isEqualTo(owner);
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(upstream(owner).last().path()).isEqualTo(path);
        assertThat(upstream(owner).last().query()).isEqualTo("unit=/hu/ke&name=Komárom");
    }

    @Test
    void passesOnMethodBodyTokenAndKeys() throws Exception {
        String body = "{\"name\":\"Μαρία Ő\"}";

        send(request("/api/volunteers")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1")
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        Upstream.Asked asked = upstream("registry").last();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.body()).isEqualTo(body);
        assertThat(asked.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("k-1");
    }

    @Test
    void passesOnBodiesOfOtherMethods() throws Exception {
        send(request("/api/volunteers/7/consents/sms_calls")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"given\":true}")));

        assertThat(upstream("registry").last().method()).isEqualTo("PUT");
        assertThat(upstream("registry").last().body()).isEqualTo("{\"given\":true}");
    }

    @Test
    void saysItselfWhereARequestCameFrom() throws Exception {
        send(request("/api/volunteers")
                .header("X-Forwarded-For", "10.1.2.3")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.1.2.3")
                .header("X-User-Id", "admin")
                .header("X-User-Roles", "network_admin@/")
                .header("X-Remote-User", "admin"));

        var headers = upstream("registry").last().headers();
        assertThat(headers.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).containsExactly("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(headers.get("X-Forwarded-Port")).containsExactly(String.valueOf(port));
        assertThat(headers.keySet())
                .doesNotContain("X-forwarded-prefix", "Forwarded", "X-user-id", "X-user-roles", "X-remote-user");
    }

    @Test
    void keepsTheTraceOfTheCaller() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        send(request("/api/volunteers").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        assertThat(upstream("registry").last().headers().get("traceparent"))
                .singleElement()
                .asString()
                .startsWith("00-" + trace)
                .doesNotContain("b7ad6b7169203331");
    }

    @Test
    void setsSecurityHeadersOnce() throws Exception {
        for (String path : new String[] {"/api/volunteers", "/nowhere", "/"}) {
            var headers = get(path).headers();
            assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
        }
    }

    @Test
    void answersAnUnknownPathWithAProblemInTheCallersLanguage() throws Exception {
        HttpResponse<String> answer = send(request("/api/nowhere").header("Accept-Language", "hu-HU,hu;q=0.9"));

        assertProblem(answer, 404, "not-found");
        assertThat(json(answer).path("title").asString()).isEqualTo("Ezen a címen nincs semmi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/actuator/outbox",
                "/registry/actuator/health",
                "/api/actuator/health",
                "/api/volunteers/../../actuator/health",
                "/api/volunteers/%2e%2e/%2e%2e/actuator/health",
                "/api/volunteers/..;/..;/actuator/health",
                "/v3/api-docs/registry/../../../actuator/health",
                "/v3/api-docs/nobody",
                "/error"
            })
    void reachesNothingBeyondTheRoutes(String path) throws Exception {
        int before = upstream("registry").asked().size();

        HttpResponse<String> answer = get(path);

        assertProblem(answer, 404, "not-found");
        assertThat(upstream("registry").asked()).hasSize(before);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        int before = upstream("registry").asked().size();

        HttpResponse<String> declared = send(request("/api/volunteers")
                .header("Accept-Language", "el")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[1024 * 1024])));
        HttpResponse<String> undeclared = send(request("/api/volunteers")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024 * 1024]))));

        assertProblem(declared, 413, "too-large");
        assertThat(json(declared).path("title").asString()).isEqualTo("Το αίτημα είναι πολύ μεγάλο");
        assertProblem(undeclared, 413, "too-large");
        assertThat(upstream("registry").asked()).hasSize(before);
    }

    @Test
    void saysOfAFileOf200MegabytesThatItIsTooLarge() throws Exception {
        int before = upstream("organisation").asked().size();
        byte[] megabyte = new byte[1024 * 1024];

        HttpResponse<String> answer = send(request("/api/agreements/1/file")
                .header("Content-Type", "application/pdf")
                .PUT(HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(200, megabyte))));

        assertProblem(answer, 413, "too-large");
        assertThat(upstream("organisation").asked()).hasSize(before);
    }

    @Test
    void passesOnABodyOfExactlyTheLimit() throws Exception {
        HttpResponse<String> answer = send(request("/api/volunteers")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(256 * 1024))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(upstream("registry").last().body()).hasSize(256 * 1024);
    }

    @Test
    void givesUpOnASlowAnswer() throws Exception {
        int before = upstream("organisation").asked().size();

        HttpResponse<String> answer = send(request("/api/hosts/slow").header("Accept-Language", "el-GR"));

        assertProblem(answer, 504, "timeout");
        assertThat(json(answer).path("title").asString()).startsWith("Η απάντηση άργησε πολύ");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(upstream("organisation").asked()).hasSize(before + 1);
    }

    @Test
    void opensTheCircuitOfAnUpstreamThatIsDownAndClosesItAgain() throws Exception {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = get("/api/courses");
            assertProblem(answer, 503, "unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        }
        try (Upstream training = Upstream.named("training", TRAINING_PORT)) {
            assertProblem(get("/api/courses"), 503, "unavailable");
            assertThat(training.asked()).isEmpty();

            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(
                            () -> assertThat(get("/api/courses").statusCode()).isEqualTo(200));
            assertThat(training.asked()).isNotEmpty();
        }
    }

    @Test
    void passesOnAFailureOfTheServiceAndCountsItAsAnAnswer() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(get("/api/volunteers/broken").statusCode()).isEqualTo(500);
        }
        assertThat(get("/api/volunteers").statusCode()).isEqualTo(200);
    }

    @Test
    void asksOnlyOnceWhereAskingTwiceMightActTwice() throws Exception {
        int before = upstream("registry").asked().size();

        HttpResponse<String> command =
                send(request("/api/volunteers/silent").POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertProblem(command, 503, "unavailable");
        assertThat(upstream("registry").asked()).hasSize(before + 1);
    }

    @Test
    void asksForAReadingOnceMore() throws Exception {
        int before = upstream("registry").asked().size();

        assertProblem(get("/api/volunteers/silent"), 503, "unavailable");

        assertThat(upstream("registry").asked()).hasSizeGreaterThan(before + 1);
    }

    @Test
    void letsTheStreamGoWhenItsListenerHasGone() throws Exception {
        Upstream insight = upstream("insight");

        stream("endless").body().close();

        await().atMost(Duration.ofSeconds(40)).until(insight::isListenerGone);
    }

    @Test
    void streamsWithoutHoldingBackAndBeyondTheTimeLimit() throws Exception {
        HttpResponse<InputStream> answer = stream("until-told");

        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            assertThat(lines.readLine()).isEqualTo("id: 1");
            assertThat(upstream("insight").last().headers().getFirst("Last-event-id"))
                    .isEqualTo("0");
            long arrived = System.nanoTime();
            await().pollDelay(Duration.ofMillis(800)).until(() -> System.nanoTime() - arrived > 800_000_000L);
            upstream("insight").letStreamGoOn();
            assertThat(lines.lines().collect(Collectors.joining("\n"))).contains("event: second");
        }
    }

    @Test
    void showsOneApiPageForAllServices() throws Exception {
        HttpResponse<String> page = get("/docs");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/swagger-ui/index.html");
        // No script inside the page: the security headers would forbid it.
        assertThat(get("/swagger-ui/index.html").body()).contains("swagger-ui").doesNotContain("<script>");

        JsonNode settings = json(get("/v3/api-docs/swagger-config"));
        assertThat(settings.path("urls")
                        .valueStream()
                        .map(url -> url.path("name").asString()))
                .containsExactlyInAnyOrder(
                        "registry", "organisation", "matching", "training", "notification", "insight", "identity");

        assertThat(json(get("/v3/api-docs/registry")).path("from").asString()).isEqualTo("registry");
        Upstream.Asked asked = upstream("registry").last();
        assertThat(asked.path()).isEqualTo("/v3/api-docs");
        assertThat(asked.headers().getFirst("Host")).isEqualTo("127.0.0.1:" + port);
    }

    @Test
    void leadsPeopleToThePortalWithTheirCookies() throws Exception {
        for (String path : new String[] {
            "/", "/needs", "/centres", "/staff/volunteers", "/my", "/host", "/assets/style.css", "/live"
        }) {
            HttpResponse<String> answer = send(anonymous(path).header("Cookie", "kalaka_portal=one"));

            assertThat(json(answer).path("from").asString()).as(path).isEqualTo("portal");
            Upstream.Asked asked = upstream("portal").last();
            assertThat(asked.path()).isEqualTo(path);
            assertThat(asked.headers().getFirst("Cookie")).isEqualTo("kalaka_portal=one");
            assertThat(asked.headers().getFirst("Host")).isEqualTo("127.0.0.1:" + port);
        }
    }

    @Test
    void onlyTheApiPageMayWriteStylesIntoItself() throws Exception {
        assertThat(send(anonymous("/"))
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("script-src 'self'", "style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(send(anonymous("/swagger-ui/index.html"))
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .contains("style-src 'self' 'unsafe-inline'")
                .doesNotContain("script-src 'self' 'unsafe");
    }

    @Test
    void tellsItsHealthAndFiguresOnAPortOfItsOwnOnly() throws Exception {
        assertThat(json(management("/actuator/health/readiness")).path("status").asString())
                .isEqualTo("UP");
        get("/api/volunteers");
        assertThat(management("/actuator/prometheus").body())
                .contains("resilience4j_circuitbreaker_state", "http_server_requests_seconds_count");
        assertThat(json(send(anonymous("/readyz"))).path("status").asString()).isEqualTo("UP");
        for (String path : new String[] {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/info"}) {
            assertProblem(send(anonymous(path)), 404, "not-found");
            assertProblem(get(path), 404, "not-found");
        }
    }

    @Test
    void keepsTheCookiesOfTheSignInPagesFromTheApis() throws Exception {
        send(request("/api/volunteers").header("Cookie", "SESSION=abc"));
        send(anonymous("/login").header("Cookie", "SESSION=abc"));

        assertThat(upstream("registry").last().headers().get("Cookie")).isNull();
        assertThat(upstream("identity").last().headers().get("Cookie")).containsExactly("SESSION=abc");
        assertThat(upstream("identity").last().headers().getFirst("Host")).isEqualTo("127.0.0.1:" + port);
    }

    private HttpResponse<String> management(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path)));
    }

    private HttpResponse<InputStream> stream(String kind) throws IOException, InterruptedException {
        return Http.CLIENT.send(
                request("/api/live?unit=/hu/ke&kind=" + kind)
                        .header("Last-Event-ID", "0")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }
}
