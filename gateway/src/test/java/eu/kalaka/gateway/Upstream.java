package eu.kalaka.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A small real HTTP server in a service's place: answers with its own name and remembers what it was asked. */
final class Upstream implements AutoCloseable {

    /** One request as it arrived. */
    record Asked(String method, String path, String query, Headers headers, String body) {}

    private final String name;
    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch patience = new CountDownLatch(1);
    private final CountDownLatch rest = new CountDownLatch(1);
    private final CountDownLatch listenersGone = new CountDownLatch(1);

    private Upstream(String name, int port) {
        this.name = name;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.createContext("/api/live", this::stream);
        server.createContext("/api/volunteers/broken", this::fail);
        server.createContext("/api/volunteers/silent", this::hangUp);
        server.start();
    }

    static Upstream named(String name) {
        return new Upstream(name, 0);
    }

    static Upstream named(String name, int port) {
        return new Upstream(name, port);
    }

    /** A port on which nobody listens. */
    static int freePort() {
        try (Upstream here = named("nobody")) {
            return here.port();
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    Asked last() {
        return asked.getLast();
    }

    /** Lets the live stream go on after its first event. */
    void letStreamGoOn() {
        rest.countDown();
    }

    /** Whether a listener of the live stream has gone before its end. */
    boolean isListenerGone() {
        return listenersGone.getCount() == 0;
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/slow")) {
            answerSlowly(exchange);
            return;
        }
        remember(exchange);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
        byte[] body = "{\"from\":\"%s\"}".formatted(name).getBytes(StandardCharsets.UTF_8);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, bodiless ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (!bodiless) {
                out.write(body);
            }
        }
    }

    private void answerSlowly(HttpExchange exchange) throws IOException {
        remember(exchange);
        try {
            patience.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private void fail(HttpExchange exchange) throws IOException {
        remember(exchange);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        byte[] body = "{\"status\":500}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(500, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void hangUp(HttpExchange exchange) throws IOException {
        remember(exchange);
        exchange.close(); // before any answer
    }

    private void stream(HttpExchange exchange) throws IOException {
        remember(exchange);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("id: 1\nevent: first\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            boolean endless = exchange.getRequestURI().getQuery().contains("endless");
            while (!(endless ? patience : rest).await(50, TimeUnit.MILLISECONDS)) {
                out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
            out.write("id: 2\nevent: second\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            listenersGone.countDown();
            throw e;
        }
    }

    private void remember(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                exchange.getRequestMethod(),
                uri.getPath(),
                String.valueOf(uri.getQuery()),
                exchange.getRequestHeaders(),
                body));
    }

    @Override
    public void close() {
        patience.countDown();
        rest.countDown();
        server.stop(0);
    }
}
