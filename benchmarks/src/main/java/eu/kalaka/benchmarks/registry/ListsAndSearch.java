package eu.kalaka.benchmarks.registry;

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
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list of made-up people brought to the running system through the gateway, until all are registered and all their events are
 * with the broker; then searches among everybody. Arguments: what (import or search), gateway, where demo tokens are given,
 * registry-service itself, how many.
 */
public final class ListsAndSearch {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String UNIT = "/hu/ke/tata/tata";
    private static final int PART = 200_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final String gateway;
    private final String registry;
    private final String manager;
    private final String admin;
    private final PrintStream out;
    private final Random dice = new Random(20261121);
    private final List<List<String>> names = names();

    private ListsAndSearch(String gateway, String registry, String manager, String admin, PrintStream out) {
        this.gateway = gateway;
        this.registry = registry;
        this.manager = manager;
        this.admin = admin;
        this.out = out;
    }

    /** Runs the measure and prints its result. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var measure = new ListsAndSearch(args[1], args[3], token(args[2], "manager-ke"), token(args[2], "admin"), out);
        if (args[0].equals("import")) {
            measure.bring(Integer.parseInt(args[4]));
        } else {
            measure.search(Integer.parseInt(args[4]));
        }
    }

    private static String token(String tokens, String login) throws IOException, InterruptedException {
        HttpResponse<String> given = HTTP.send(
                HttpRequest.newBuilder(URI.create(tokens))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("login=" + login))
                        .build(),
                BodyHandlers.ofString());
        return JSON.readTree(given.body()).path("access_token").asString();
    }

    private void bring(int count) {
        byte[] list = list(count).getBytes(StandardCharsets.UTF_8);
        long begun = System.nanoTime();
        String id = send("POST", "/api/volunteers/imports", JSON.writeValueAsBytes(Map.of("unit", UNIT)))
                .path("id")
                .asString();
        for (int part = 0; part * PART < list.length; part++) {
            byte[] bytes = Arrays.copyOfRange(list, part * PART, Math.min((part + 1) * PART, list.length));
            send("PUT", "/api/volunteers/imports/" + id + "/parts/" + part, bytes);
        }
        long brought = System.nanoTime();
        send("POST", "/api/volunteers/imports/" + id + "/run", new byte[0]);
        JsonNode state = JSON.createObjectNode();
        while (!state.path("state").asString("running").matches("done|broken") && within(begun)) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            state = send("GET", "/api/volunteers/imports/" + id, null).path("started");
        }
        long registered = System.nanoTime();
        while (waiting() > 0 && within(begun)) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        long told = System.nanoTime();
        out.printf(
                "%,d rows, %.1f MB: %s; %d registered, %d known, %d refused%n",
                state.path("rows").asInt(),
                list.length / 1e6,
                state.path("state").asString(),
                state.path("registered").asInt(),
                state.path("known").asInt(),
                state.path("refused").asInt());
        out.printf(
                "brought %.1f s, all registered after %.1f s, all events with the broker after %.1f s%n",
                seconds(begun, brought), seconds(begun, registered), seconds(begun, told));
    }

    private void search(int count) {
        long total = 0;
        Histogram histogram = new Histogram(3);
        for (int i = -count / 4; i < count; i++) {
            Map<String, Object> search = question(Math.floorMod(i, 5));
            long begun = System.nanoTime();
            JsonNode found = send("POST", "/api/volunteers/search", JSON.writeValueAsBytes(search));
            if (i >= 0) {
                histogram.recordValue((System.nanoTime() - begun) / 1000);
            }
            if (i % 5 == 0) {
                total = Math.max(total, found.path("total").asLong());
            }
        }
        long all = send("POST", "/api/volunteers/search", JSON.writeValueAsBytes(Map.of("limit", 1)))
                .path("total")
                .asLong();
        out.printf(
                "%d searches of 50 among %,d volunteers, through the gateway: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                count,
                all,
                histogram.getValueAtPercentile(50) / 1000.0,
                histogram.getValueAtPercentile(99) / 1000.0,
                histogram.getMaxValue() / 1000.0);
    }

    /** A name as it sounds, the beginning of one, a name in a status, ages by last contact, and all by name. */
    private Map<String, Object> question(int kind) {
        String family = one(names.get(0));
        return switch (kind) {
            case 0 -> Map.of("name", family + " " + one(names.get(1)));
            case 1 -> Map.of("name", family.substring(0, 3));
            case 2 -> Map.of("name", one(names.get(1)), "statuses", List.of("registered"), "sort", "age");
            case 3 ->
                Map.of("minAge", 30, "maxAge", 40, "sort", "last_contact", "free", List.of(Map.of("day", "SATURDAY")));
            default -> Map.of("unit", UNIT, "sort", "name", "descending", true);
        };
    }

    private String list(int count) {
        StringBuilder list = new StringBuilder("Név;Születési idő;Telefon;Település;Ráérés\n");
        for (int i = 0; i < count; i++) {
            LocalDate born = LocalDate.ofYearDay(1945 + dice.nextInt(65), 1 + dice.nextInt(365));
            list.append(one(names.get(0)))
                    .append(' ')
                    .append(one(names.get(1)))
                    .append(
                            i % 2 == 0
                                    ? ";" + born
                                    : ";%d.%02d.%02d."
                                            .formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth()))
                    .append(";06 30 %03d %04d".formatted(i / 10_000, i % 10_000))
                    .append(";Tata;")
                    .append(i % 3 == 0 ? "szombat délelőtt" : "")
                    .append('\n');
        }
        return list.toString();
    }

    private String one(List<String> words) {
        return words.get(dice.nextInt(words.size()));
    }

    private long waiting() {
        return request("GET", registry + "/actuator/outbox", null, admin)
                .path("waiting")
                .asLong();
    }

    private JsonNode send(String method, String path, byte @Nullable [] body) {
        return request(method, gateway + path, body, manager);
    }

    private JsonNode request(String method, String address, byte @Nullable [] body, String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        method + " " + address + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean within(long begun) {
        return System.nanoTime() - begun < PATIENCE.toNanos();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    /** Family names and given names of the demo. */
    private static List<List<String>> names() {
        try (InputStream in = Objects.requireNonNull(ListsAndSearch.class.getResourceAsStream("/demo/names_hu.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> rows = lines.lines().toList();
            List<String> head = List.of(rows.getFirst().split(",", -1));
            int kind = head.indexOf("kind");
            int name = head.indexOf("name");
            List<String[]> cells =
                    rows.stream().skip(1).map(row -> row.split(",", -1)).toList();
            return List.of(
                    cells.stream()
                            .filter(row -> row[kind].equals("family"))
                            .map(row -> row[name])
                            .toList(),
                    cells.stream()
                            .filter(row -> !row[kind].equals("family"))
                            .map(row -> row[name])
                            .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
