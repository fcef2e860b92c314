package eu.kalaka.local.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's API as the demo uses it: one write, one id back. */
final class Gateway {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI base;
    private final Http http;
    private final Tokens tokens;
    private final JsonMapper json;

    Gateway(URI base, Http http, Tokens tokens, JsonMapper json) {
        this.base = base;
        this.http = http;
        this.tokens = tokens;
        this.json = json;
    }

    /** The id of what was written: the end of its Location, else the answer's {@code id}, else empty. */
    String write(Call call) {
        Outcome.Done done = http.send(call.words(), request(call), call.earlierStands());
        return done.idInLocation().orElseGet(() -> idIn(done.body()));
    }

    private String idIn(String body) {
        return body.isBlank() ? "" : json.readTree(body).path("id").asString("");
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(call.path()))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokens.of(call.login()))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .method(call.method(), HttpRequest.BodyPublishers.ofString(json.writeValueAsString(call.body())));
        if (call.idempotencyKey() != null) {
            request.header("Idempotency-Key", call.idempotencyKey());
        }
        return request.build();
    }
}
