package eu.kalaka.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the gateway, with a token of identity-service. */
record Person(String token) {

    private static final JsonMapper JSON = JsonMapper.shared();
    static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** A demo login. */
    static Person login(String name) {
        return withToken(Map.of("login", name));
    }

    static Person volunteer(String id, String unit) {
        return withToken(Map.of("login", "volunteer", "volunteer_id", id, "unit", unit));
    }

    static Person host(String id, String unit) {
        return withToken(Map.of("login", "host", "host_id", id, "unit", unit));
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** POST with a fresh Idempotency-Key, repeated with the same key until the system takes it: what a patient client does. */
    Answer postUntilTaken(String path, Object body) {
        String key = UUID.randomUUID().toString();
        Answer answer = tryPost(path, body, key);
        for (int tried = 0; tried < 120 && (answer.status() >= 500 || answer.status() == 409); tried++) {
            Pause.aQuarterOfASecond();
            answer = tryPost(path, body, key);
        }
        return answer;
    }

    Answer post(String path, Object body) {
        return send(sending("POST", path, body));
    }

    Answer put(String path, Object body) {
        return send(sending("PUT", path, body));
    }

    private Answer tryPost(String path, Object body, String key) {
        try {
            return send(sending("POST", path, body).header("Idempotency-Key", key));
        } catch (UncheckedIOException connectionLost) {
            return new Answer(503, "{}", java.net.http.HttpHeaders.of(Map.of(), (a, b) -> true));
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RunningSystem.gateway() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder sending(String method, String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body)));
    }

    private static Person withToken(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        // A story before this one may have killed identity-service.
        Answer answer = await().atMost(Duration.ofMinutes(1))
                .ignoreException(UncheckedIOException.class)
                .until(
                        () -> send(HttpRequest.newBuilder(URI.create(RunningSystem.tokens()))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))),
                        given -> given.status() == 200);
        return new Person(answer.text("access_token"));
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
