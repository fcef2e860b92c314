package eu.kalaka.benchmarks;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * From "yes" to the screen: the time between the answer to an accepted invitation and the event's arrival on the live stream of
 * the running system, at 20 acceptances a second. Arguments: gateway, where demo tokens are given, how many.
 */
public final class LiveLatency {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String UNIT = "/hu/ke/tata/tata";
    private static final int PER_SECOND = 20;

    private final String gateway;
    private final String token;
    private final Map<String, Long> arrived = new ConcurrentHashMap<>();

    private LiveLatency(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Runs the measure and prints its result. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        HttpResponse<String> login = HTTP.send(
                HttpRequest.newBuilder(URI.create(args[1]))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("login=manager-ke"))
                        .build(),
                BodyHandlers.ofString());
        String token = JSON.readTree(login.body()).path("access_token").asString();
        new LiveLatency(args[0], token).measure(Integer.parseInt(args[2]), out);
        System.exit(0);
    }

    private void measure(int count, PrintStream out) throws IOException, InterruptedException {
        int warmUp = count / 4;
        List<String> placements = invited(count + warmUp);
        follow();
        Map<String, Long> answered = new ConcurrentHashMap<>();
        Map<String, Long> asked = new ConcurrentHashMap<>();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);
        List<Future<?>> answers = new ArrayList<>();
        for (int i = 0; i < placements.size(); i++) {
            String placement = placements.get(i);
            answers.add(clock.schedule(
                    () -> {
                        asked.put(placement, System.nanoTime());
                        post("/api/placements/" + placement + "/acceptance", Map.of());
                        answered.put(placement, System.nanoTime());
                    },
                    i * 1000L / PER_SECOND,
                    TimeUnit.MILLISECONDS));
        }
        for (Future<?> answer : answers) {
            await(answer);
        }
        clock.shutdown();
        long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (arrived.size() < placements.size() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        List<String> measured = placements.subList(warmUp, placements.size());
        out.printf(
                "%d acceptances at %d/s, %d arrived%n",
                measured.size(),
                PER_SECOND,
                measured.stream().filter(arrived::containsKey).count());
        print(out, "answer to \"yes\" given -> on the stream", measured, answered);
        print(out, "\"yes\" sent -> on the stream", measured, asked);
    }

    private static void await(Future<?> answer) throws InterruptedException {
        try {
            answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void print(PrintStream out, String what, List<String> placements, Map<String, Long> from) {
        Histogram histogram = new Histogram(3);
        placements.stream()
                .filter(arrived::containsKey)
                .forEach(placement -> histogram.recordValue(
                        Math.max(0, (arrived.getOrDefault(placement, 0L) - from.getOrDefault(placement, 0L)) / 1000)));
        out.printf(
                "%-40s p50 %6.1f ms   p99 %6.1f ms   most %6.1f ms%n",
                what,
                histogram.getValueAtPercentile(50) / 1000.0,
                histogram.getValueAtPercentile(99) / 1000.0,
                histogram.getMaxValue() / 1000.0);
    }

    private List<String> invited(int count) {
        String host = post(
                        "/api/hosts",
                        Map.of("unit", UNIT, "name", "Benchmark", "country", "HU", "legalType", "social_provider"))
                .path("id")
                .asString();
        OffsetDateTime start = OffsetDateTime.now(ZoneId.of("Europe/Budapest"))
                .plusDays(1)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
        JsonNode need = post(
                "/api/needs",
                Map.of(
                        "unit",
                        UNIT,
                        "hostId",
                        host,
                        "title",
                        "Benchmark",
                        "activity",
                        "care_elderly",
                        "regime",
                        "informal",
                        "shifts",
                        List.of(Map.of("start", start, "end", start.plusHours(2), "places", count)),
                        "skillsMust",
                        List.of(),
                        "publish",
                        true));
        String shift = need.path("shifts").path(0).path("shiftId").asString();
        List<String> placements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String volunteer = post("/api/volunteers", volunteer(i)).path("id").asString();
            placements.add(invite(need.path("id").asString(), shift, volunteer));
        }
        return placements;
    }

    /** A copy in matching may be some milliseconds behind. */
    private String invite(String need, String shift, String volunteer) {
        for (int tried = 0; tried < 1000; tried++) {
            JsonNode answer =
                    post("/api/needs/" + need + "/invitations", Map.of("volunteerId", volunteer, "shiftId", shift));
            if (answer.has("id")) {
                return answer.path("id").asString();
            }
        }
        throw new IllegalStateException("Not invited");
    }

    private static Map<String, Object> volunteer(int number) {
        List<Map<String, String>> always = Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Stream.of("night", "morning", "afternoon", "evening")
                        .map(part -> Map.of("day", day.name(), "part", part)))
                .toList();
        return Map.of(
                "unit",
                UNIT,
                "name",
                "Benchmark " + number,
                "language",
                "hu",
                "birthDate",
                "1970-01-01",
                "availability",
                always,
                "channel",
                "desk",
                "consents",
                List.of("registry", "matching_share"));
    }

    private void follow() throws IOException, InterruptedException {
        HttpResponse<InputStream> stream = HTTP.send(
                request("/api/live?unit=" + UNIT)
                        .header("Accept", "text/event-stream")
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
        Thread.ofPlatform().daemon(true).start(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                String line = lines.readLine();
                while (line != null) {
                    if (line.startsWith("data:") && line.contains("kalaka.placement.made.v1")) {
                        long now = System.nanoTime();
                        arrived.putIfAbsent(
                                JSON.readTree(line.substring(5)).path("subject").asString(), now);
                    }
                    line = lines.readLine();
                }
            } catch (IOException e) {
                throw new IllegalStateException("The stream broke", e);
            }
        });
    }

    /** As often as the gateway says that it was too much for now. */
    private JsonNode post(String path, Object body) {
        try {
            HttpResponse<String> answer = send(path, body);
            while (answer.statusCode() == 429) {
                Thread.sleep(Duration.ofSeconds(
                        answer.headers().firstValueAsLong("Retry-After").orElse(1)));
                answer = send(path, body);
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String path, Object body) throws IOException, InterruptedException {
        return HTTP.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token);
    }
}
