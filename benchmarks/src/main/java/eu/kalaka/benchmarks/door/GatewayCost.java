package eu.kalaka.benchmarks.door;

import com.sun.net.httpserver.HttpServer;
import eu.kalaka.local.LocalIssuer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;

/**
 * What a request costs at the gateway with everything on, against the same gateway with everything off and against no gateway.
 * One caller, one request after the other, the three in turns; the service behind is a stand-in that answers 1 kB at once. Argument:
 * the folder into which the gateway's jar was extracted.
 */
public final class GatewayCost {

    private static final int WARM_UP = 8_000;
    private static final int ROUNDS = 10;
    private static final int PER_ROUND = 1_000;
    private static final Duration START = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** One of the three, and what it took. */
    private record Way(String name, URI address, long pid, Histogram micros) {

        Way(String name, int port, long pid) {
            this(name, URI.create("http://127.0.0.1:" + port + "/api/volunteers"), pid, new Histogram(3));
        }

        Duration cpu() {
            return ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }

    private GatewayCost() {}

    /** Runs the measure and prints its result. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("gateway-cost");
        HttpServer service = service();
        List<Process> started = new ArrayList<>();
        try (LocalIssuer issuer = LocalIssuer.start(0, folder.resolve("key.json"))) {
            int service1 = service.getAddress().getPort();
            int off = freePort();
            int on = freePort();
            String classPath = args[0] + "/lib/*:" + args[0] + "/gateway.jar";
            Process bare = start(
                    "benchmarks/target/classes:" + classPath,
                    BareGateway.class.getName(),
                    off,
                    service1,
                    issuer,
                    folder);
            started.add(bare);
            Process whole = start(classPath, "eu.kalaka.gateway.Gateway", on, service1, issuer, folder);
            started.add(whole);
            List<Way> ways = List.of(
                    new Way("no gateway", service1, ProcessHandle.current().pid()),
                    new Way("everything off", off, bare.pid()),
                    new Way("everything on", on, whole.pid()));
            String token = issuer.token("manager-ke").orElseThrow();
            awaitAnswers(ways, token);
            measure(ways, token, out);
        } finally {
            started.forEach(Process::destroy);
            service.stop(0);
        }
        System.exit(0);
    }

    private static void measure(List<Way> ways, String token, PrintStream out)
            throws IOException, InterruptedException {
        for (Way way : ways) {
            for (int i = 0; i < WARM_UP; i++) {
                ask(way.address(), token);
            }
        }
        long[] cpuMicros = new long[ways.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int each = 0; each < ways.size(); each++) {
                Way way = ways.get((each + round) % ways.size());
                Duration before = way.cpu();
                for (int i = 0; i < PER_ROUND; i++) {
                    long begun = System.nanoTime();
                    ask(way.address(), token);
                    way.micros().recordValue((System.nanoTime() - begun) / 1_000);
                }
                cpuMicros[(each + round) % ways.size()] +=
                        way.cpu().minus(before).toNanos() / 1_000;
            }
        }
        out.printf("%d requests each, in turns of %d%n", ROUNDS * PER_ROUND, PER_ROUND);
        for (int i = 0; i < ways.size(); i++) {
            print(ways.get(i), cpuMicros[i] / (double) (ROUNDS * PER_ROUND), i > 0, out);
        }
        double off = ways.get(1).micros().getValueAtPercentile(50);
        double on = ways.get(2).micros().getValueAtPercentile(50);
        out.printf(
                Locale.ROOT,
                "on against off: p50 + %.2f ms (ratio %.2f), CPU of the gateway + %.0f µs (ratio %.2f)%n",
                (on - off) / 1_000,
                on / off,
                (cpuMicros[2] - cpuMicros[1]) / (double) (ROUNDS * PER_ROUND),
                cpuMicros[2] / (double) cpuMicros[1]);
    }

    private static void print(Way way, double cpuMicros, boolean ownProcess, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-15s p50 %5.2f ms   p99 %5.2f ms   %s%n",
                way.name(),
                way.micros().getValueAtPercentile(50) / 1_000.0,
                way.micros().getValueAtPercentile(99) / 1_000.0,
                ownProcess ? "CPU of the gateway %.0f µs a request".formatted(cpuMicros) : "");
    }

    private static void ask(URI address, String token) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HTTP.send(request(address, token), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
    }

    private static HttpRequest request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private static void awaitAnswers(List<Way> ways, String token) throws InterruptedException {
        long deadline = System.nanoTime() + START.toNanos();
        for (Way way : ways) {
            while (!answers(way.address(), token)) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException(way.name() + " did not start");
                }
                Thread.onSpinWait();
            }
        }
    }

    private static boolean answers(URI address, String token) throws InterruptedException {
        try {
            return HTTP.send(request(address, token), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static HttpServer service() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] body = ("{\"items\":\"" + "x".repeat(1_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static Process start(String classPath, String main, int port, int service, LocalIssuer issuer, Path folder)
            throws IOException {
        ProcessBuilder gateway = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        main)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(port + ".log").toFile());
        gateway.environment()
                .putAll(Map.of(
                        "SERVER_PORT",
                        "" + port,
                        "MANAGEMENT_SERVER_PORT",
                        "" + freePort(),
                        "KALAKA_REGISTRY_URL",
                        "http://127.0.0.1:" + service,
                        "KALAKA_SECURITY_ISSUERS_0_ISSUER",
                        issuer.issuer(),
                        "KALAKA_SECURITY_ISSUERS_0_JWKSURI",
                        issuer.jwksUri(),
                        "KALAKA_SECURITY_ISSUERS_0_TYPES",
                        "JWT,at+jwt",
                        // Counted as always, and never used up.
                        "KALAKA_GATEWAY_LIMITS_ADDRESS_ATONCE",
                        "1000000",
                        "KALAKA_GATEWAY_LIMITS_USER_ATONCE",
                        "1000000"));
        return gateway.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
