package eu.kalaka.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The JDK's small HTTP server on 127.0.0.1, with what the catchers and the issuer need of it. */
final class HttpDoor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What one path answers. */
    interface Page {
        Answer answer(Request request) throws IOException;
    }

    /**
     * A request.
     *
     * @param form the fields of a posted form, or none
     */
    record Request(String method, String path, Map<String, String> form) {}

    /**
     * An answer.
     *
     * @param location where a browser goes next, or empty
     */
    record Answer(int status, String contentType, String body, String location) {

        static Answer json(int status, Object body) {
            return new Answer(status, "application/json", JSON.writeValueAsString(body), "");
        }

        static Answer html(int status, String body) {
            return new Answer(status, "text/html; charset=utf-8", body, "");
        }

        static Answer seeOther(String location) {
            return new Answer(303, "text/plain; charset=utf-8", "", location);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    HttpDoor(int port) {
        try {
            this.server = HttpServer.create(new InetSocketAddress(Loopback.CATCHERS, port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Answers {@code method} on exactly {@code path}. */
    HttpDoor on(String method, String path, Page page) {
        server.createContext(path, exchange -> {
            try (exchange) {
                send(exchange, answer(exchange, method, path, page));
            }
        });
        return this;
    }

    void open() {
        server.start();
    }

    private static Answer answer(HttpExchange exchange, String method, String path, Page page) throws IOException {
        if (!Loopback.isMeant(exchange.getRequestHeaders().getFirst("Host"))) {
            return Answer.json(403, Map.of("error", "not_from_here"));
        }
        if (!exchange.getRequestURI().getPath().equals(path)) {
            return Answer.json(404, Map.of("error", "not_found"));
        }
        if (!exchange.getRequestMethod().equals(method)) {
            return Answer.json(405, Map.of("error", "method_not_allowed"));
        }
        return page.answer(new Request(method, path, form(exchange)));
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                fields.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (!answer.location().isEmpty()) {
            exchange.getResponseHeaders().set("Location", answer.location());
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
