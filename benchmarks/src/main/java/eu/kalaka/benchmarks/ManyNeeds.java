package eu.kalaka.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes many needs at once on the running system: how long each answer takes, also to somebody who reads meanwhile, when matching's copy has them all (counted in its
 * store), and how long the public feed takes then. Arguments: gateway, where demo tokens are given, store, how many.
 */
public final class ManyNeeds {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String UNIT = "/hu/ke/tata/tata";
    private static final int WRITERS = 8;
    private static final int LOOKS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String gateway;
    private final String token;

    private ManyNeeds(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Runs the measure and prints its result. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        HttpResponse<String> login = HTTP.send(
                HttpRequest.newBuilder(URI.create(args[1]))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("login=manager-ke"))
                        .build(),
                BodyHandlers.ofString());
        String token = JSON.readTree(login.body()).path("access_token").asString();
        try (MongoClient store = MongoClients.create(args[2])) {
            new ManyNeeds(args[0], token)
                    .measure(
                            Integer.parseInt(args[3]),
                            store.getDatabase("matching").getCollection("needs"),
                            out);
        }
    }

    private void measure(int count, MongoCollection<Document> copies, PrintStream out)
            throws InterruptedException, ExecutionException {
        String host = JSON.readTree(post(
                                "/api/hosts",
                                Map.of(
                                        "unit",
                                        UNIT,
                                        "name",
                                        "Benchmark " + System.currentTimeMillis(),
                                        "country",
                                        "HU",
                                        "legalType",
                                        "social_provider"))
                        .body())
                .path("id")
                .asString();
        ConcurrentHistogram answers = new ConcurrentHistogram(3);
        long begun = System.nanoTime();
        Histogram lists = reading(() -> publish(count, host, answers));
        double published = seconds(begun);
        long copied = await(count, host, copies);
        out.printf("%d needs published in %.1f s by %d writers%n", count, published, WRITERS);
        print(out, "answer to a need published", answers);
        print(out, "a page of 50 needs meanwhile", lists);
        out.printf("matching's copy: %d of %d, complete %.1f s after the first%n", copied, count, seconds(begun));
        Histogram feed = new Histogram(3);
        int bytes = 0;
        for (int look = 0; look < LOOKS; look++) {
            long asked = System.nanoTime();
            bytes = get("/api/open/needs.jsonld?unit=" + UNIT).body().length;
            feed.recordValue(micros(asked));
        }
        print(out, "feed of " + bytes / 1024 + " KiB, " + LOOKS + " looks", feed);
    }

    /** Something that takes a while. */
    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException, ExecutionException;
    }

    /** Reads a list ten times a second while the work is done: how long each answer takes. */
    private Histogram reading(Work work) throws InterruptedException, ExecutionException {
        Histogram answers = new ConcurrentHistogram(3);
        try (ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> reads = reader.scheduleAtFixedRate(
                    () -> {
                        long asked = System.nanoTime();
                        get("/api/needs?status=published&limit=50&unit=/hu/ke");
                        answers.recordValue(micros(asked));
                    },
                    0,
                    100,
                    TimeUnit.MILLISECONDS);
            work.run();
            reads.cancel(false);
        }
        return answers;
    }

    private void publish(int count, String host, Histogram answers) throws InterruptedException, ExecutionException {
        OffsetDateTime start =
                OffsetDateTime.now(ZoneId.of("Europe/Budapest")).plusDays(7).withNano(0);
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int number = 0; number < count; number++) {
                Map<String, Object> need = need(host, start.plusMinutes(number), number);
                all.add(writers.submit(() -> {
                    long asked = System.nanoTime();
                    int status = post("/api/needs", need).statusCode();
                    answers.recordValue(micros(asked));
                    if (status != 201) {
                        throw new IllegalStateException("Not published: " + status);
                    }
                }));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    private static Map<String, Object> need(String host, OffsetDateTime start, int number) {
        return Map.of(
                "unit",
                UNIT,
                "hostId",
                host,
                "title",
                "Benchmark " + number,
                "activity",
                "care_elderly",
                "regime",
                "informal",
                "place",
                Map.of("lat", 47.65, "lon", 18.32),
                "shifts",
                List.of(Map.of(
                        "start", start.toString(), "end", start.plusHours(2).toString(), "places", 2)),
                "publish",
                true);
    }

    private static long await(int count, String host, MongoCollection<Document> copies) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        long there = 0;
        while (there < count && System.nanoTime() < patience) {
            there = copies.countDocuments(Filters.and(Filters.eq("hostId", host), Filters.eq("status", "published")));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return there;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long micros(long since) {
        return (System.nanoTime() - since) / 1000;
    }

    private static void print(PrintStream out, String what, Histogram histogram) {
        out.printf(
                "%-40s p50 %6.1f ms   p99 %6.1f ms   most %6.1f ms%n",
                what,
                histogram.getValueAtPercentile(50) / 1000.0,
                histogram.getValueAtPercentile(99) / 1000.0,
                histogram.getMaxValue() / 1000.0);
    }

    private HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    private HttpResponse<byte[]> post(String path, Object body) {
        return send(HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
