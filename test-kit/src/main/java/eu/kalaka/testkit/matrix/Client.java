package eu.kalaka.testkit.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service and gives the answer; of a live stream only that it opened. */
final class Client {

    /** What came. */
    record Got(int status, String body) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // no question before each call whether it may be 2
            .build();
    private final Supplier<String> base;

    Client(Supplier<String> base) {
        this.base = base;
    }

    Got send(String method, Call call, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base.get() + call.path()));
        request.header("X-Purpose", "rights-matrix"); // some things are given for a purpose only
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        Object body = call.body();
        if (body != null) {
            request.header("Content-Type", call.type());
        }
        if (call.seen() != null) {
            request.header("If-Match", "\"" + call.seen() + "\"");
        }
        BodyPublisher bytes = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(written(call));
        try {
            return got(http.send(request.method(method, bytes).build(), BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String written(Call call) {
        return call.type().equals(Call.JSON) ? JSON.writeValueAsString(call.body()) : String.valueOf(call.body());
    }

    private static Got got(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            boolean stream =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            String text = stream ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Got(answer.statusCode(), text);
        }
    }
}
