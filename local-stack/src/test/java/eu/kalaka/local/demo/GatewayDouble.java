package eu.kalaka.local.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A small real HTTP server that keeps the gateway's promises: keys, locations, problem documents, tokens. */
final class GatewayDouble implements AutoCloseable {

    record Seen(
            String method,
            String path,
            @Nullable String key,
            @Nullable String authorization,
            String body) {}

    record Planned(int status, Map<String, String> headers, String body) {

        static Planned away(int retryAfterSeconds) {
            return new Planned(503, Map.of("Retry-After", String.valueOf(retryAfterSeconds)), "");
        }

        static Planned problem(int status, String body) {
            return new Planned(status, Map.of("Content-Type", "application/problem+json"), body);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<Seen> seen = new ConcurrentLinkedQueue<>();
    private final Map<String, UUID> idsByKey = new ConcurrentHashMap<>();
    private final Map<String, Queue<Planned>> plans = new ConcurrentHashMap<>();

    GatewayDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The next request to the path gets this answer and no other effect. */
    void next(String path, Planned answer) {
        plans.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).add(answer);
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    List<Seen> seenAt(String path) {
        return seen.stream().filter(each -> each.path().equals(path)).toList();
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Seen each : seen) {
            if (each.key() != null) {
                keys.add(each.key());
            }
        }
        return keys;
    }

    int records() {
        return idsByKey.size();
    }

    void forgetRequests() {
        seen.clear();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(new Seen(
                    exchange.getRequestMethod(),
                    path,
                    key,
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    body));
            Planned planned =
                    plans.getOrDefault(path, new ConcurrentLinkedQueue<>()).poll();
            send(exchange, planned != null ? planned : usual(path, key, body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Planned usual(String path, @Nullable String key, String body) {
        if (path.equals("/token")) {
            String token = body.replace("login=", "token-of-");
            return new Planned(200, Map.of(), "{\"access_token\":\"%s\",\"expires_in\":28800}".formatted(token));
        }
        if (key == null) {
            return new Planned(200, Map.of(), "{}");
        }
        UUID id = idsByKey.computeIfAbsent(key, _ -> UUID.randomUUID());
        return new Planned(201, Map.of("Location", path + "/" + id), "{}");
    }

    private static void send(HttpExchange exchange, Planned answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
