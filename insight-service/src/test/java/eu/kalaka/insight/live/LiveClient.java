package eu.kalaka.insight.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a live stream as a browser would. */
final class LiveClient implements AutoCloseable {

    /** One event as it came. */
    record Event(String id, String event, JsonNode data) {}

    private final HttpResponse<Stream<String>> answer;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();

    /** Returns when the stream is open: what happens from now on must come. */
    LiveClient(int port, String unit, String token, String lastSeen) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/live?unit=" + unit))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (!lastSeen.isEmpty()) {
            request.header("Last-Event-ID", lastSeen);
        }
        try {
            answer = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    int status() {
        return answer.statusCode();
    }

    String contentType() {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    List<String> ids() {
        return events.stream().map(Event::id).toList();
    }

    private void read() {
        List<String> block = new ArrayList<>();
        try {
            answer.body().forEach(line -> {
                if (line.isEmpty()) {
                    event(block);
                    block.clear();
                } else {
                    block.add(line);
                }
            });
        } catch (UncheckedIOException e) {
            block.clear(); // closed by us
        }
    }

    private void event(List<String> block) {
        String id = field(block, "id: ");
        if (!id.isEmpty()) {
            events.add(
                    new Event(id, field(block, "event: "), JsonMapper.shared().readTree(field(block, "data: "))));
        }
    }

    private static String field(List<String> block, String name) {
        return block.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
