package eu.kalaka.local.demo;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Sends a request until it is done or refused, or patience ends. */
final class Http implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final JsonMapper json;
    private final Patience patience;

    Http(JsonMapper json, Patience patience) {
        this.json = json;
        this.patience = patience;
    }

    /**
     * The answer of a 2xx.
     *
     * @param earlierStands what an earlier run wrote under the same key with another body is as good
     * @throws LoadStopped where the request is refused, or is still not taken when patience ends
     */
    Outcome.Done send(String words, HttpRequest request, boolean earlierStands) {
        Patience.Turn turn = patience.newTurn();
        while (true) {
            switch (attempt(request)) {
                case Outcome.Done done -> {
                    return done;
                }
                case Outcome.Away away -> {
                    if (!turn.waitsWhileAway(away.askedFor())) {
                        throw new LoadStopped("%s: given up, %s".formatted(words, away.words()));
                    }
                }
                case Outcome.NotYetKnown unknown -> {
                    if (!turn.waitsUntilKnown()) {
                        throw new LoadStopped("%s: still refused, %s".formatted(words, unknown.words()));
                    }
                }
                case Outcome.KeyUsedBefore used -> {
                    if (!earlierStands) {
                        throw new LoadStopped("%s: refused, %s".formatted(words, used.words()));
                    }
                    return new Outcome.Done(Optional.empty(), "");
                }
                case Outcome.Refused refused ->
                    throw new LoadStopped("%s: refused, %s".formatted(words, refused.words()));
            }
        }
    }

    private Outcome attempt(HttpRequest request) {
        try {
            return outcome(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            // Connection refused, closed or timed out. The key makes it safe to ask again.
            return new Outcome.Away(e.getClass().getSimpleName(), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadStopped("interrupted", e);
        }
    }

    private Outcome outcome(HttpResponse<String> response) {
        int status = response.statusCode();
        return switch (status) {
            case 200, 201, 202, 204 -> new Outcome.Done(idInLocation(response), response.body());
            case 429, 502, 503, 504 -> new Outcome.Away("status " + status, retryAfter(response));
            default -> notTaken(response);
        };
    }

    private Outcome notTaken(HttpResponse<String> response) {
        Problem problem = Problem.read(response.body(), json);
        String words = "status " + response.statusCode() + ", " + problem.words();
        if (problem.mayPassByItself()) {
            return new Outcome.NotYetKnown(words);
        }
        return switch (problem.slug()) {
            case "command_under_way" -> new Outcome.Away(words, retryAfter(response));
            case "idempotency_key_reused" -> new Outcome.KeyUsedBefore(words);
            default -> new Outcome.Refused(words);
        };
    }

    private static Optional<String> idInLocation(HttpResponse<String> response) {
        return response.headers().firstValue("Location").map(place -> place.substring(place.lastIndexOf('/') + 1));
    }

    /** Seconds only; the form with a date is not used between our services. */
    private static Optional<Duration> retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .map(String::strip)
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }

    @Override
    public void close() {
        client.close();
    }
}
