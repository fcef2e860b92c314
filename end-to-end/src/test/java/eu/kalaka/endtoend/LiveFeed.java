package eu.kalaka.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who watches the live stream of a unit. */
final class LiveFeed implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final InputStream stream;

    private LiveFeed(InputStream stream) {
        this.stream = stream;
    }

    static LiveFeed open(Person person, String unit) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = Person.HTTP.send(
                person.request("/api/live?unit=" + unit)
                        .timeout(Duration.ofMinutes(5))
                        .header("Accept", "text/event-stream")
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("No live feed: " + response.statusCode());
        }
        LiveFeed feed = new LiveFeed(response.body());
        Thread.ofVirtual().start(feed::read);
        return feed;
    }

    /** The wire types of the events about {@code subject}, in the order of arrival. */
    List<String> typesAbout(String subject) {
        return lines.stream()
                .filter(line -> line.startsWith("data:") && line.contains("\"" + subject + "\""))
                .map(line -> new Answer(200, line.substring("data:".length()), noHeaders()).text("type"))
                .toList();
    }

    String everything() {
        return String.join("\n", lines);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                lines.add(line);
                line = reader.readLine();
            }
        } catch (IOException closed) {
            lines.add(": stream closed");
        }
    }

    private static java.net.http.HttpHeaders noHeaders() {
        return java.net.http.HttpHeaders.of(java.util.Map.of(), (a, b) -> true);
    }
}
