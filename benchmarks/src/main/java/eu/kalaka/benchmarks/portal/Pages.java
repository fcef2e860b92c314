package eu.kalaka.benchmarks.portal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * Every page that the portal's navigation leads to, asked for many times through the gateway by somebody who is signed in: what the server
 * takes for it; and what a first visit loads, compressed. Arguments: gateway, how often each page.
 */
public final class Pages {

    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z][^\"#?]*)[\"#?]");
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern ELSEWHERE =
            Pattern.compile("^/(docs|api|login|sign-in|assets)\\b.*|.*\\.(pdf|ics|csv)$");
    private static final String PASSWORD = "kalaka-helyi-proba";
    private static final int WARM = 5;

    private final String gateway;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Pages(String gateway) {
        this.gateway = gateway;
    }

    /** Runs the measure and prints its result. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int count = Integer.parseInt(args[1]);
        out.printf("first visit: %.1f kB compressed%n", new Pages(args[0]).firstVisit() / 1000.0);
        Histogram all = new Histogram(3);
        for (String[] room :
                new String[][] {{"", "/"}, {"manager-ke", "/staff"}, {"volunteer-tata", "/my"}, {"host-tata", "/host"}
                }) {
            new Pages(args[0]).room(room[0], room[1], count, all, out);
        }
        out.printf(
                "all pages: p50 %.0f ms, p95 %.0f ms, most %.0f ms%n",
                all.getValueAtPercentile(50) / 1000.0,
                all.getValueAtPercentile(95) / 1000.0,
                all.getMaxValue() / 1000.0);
    }

    private long firstVisit() throws IOException, InterruptedException {
        String page = get("/").body();
        long bytes = compressed("/");
        for (String asset :
                ASSET.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toSet())) {
            bytes += compressed(asset);
        }
        return bytes;
    }

    private long compressed(String path) throws IOException, InterruptedException {
        return http.send(request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    private void room(String login, String first, int count, Histogram all, PrintStream out)
            throws IOException, InterruptedException {
        if (!login.isEmpty()) {
            signIn(login);
        }
        for (String path : paths(first)) {
            Histogram one = new Histogram(3);
            for (int i = -WARM; i < count; i++) {
                long begun = System.nanoTime();
                get(path);
                long micros = (System.nanoTime() - begun) / 1000;
                if (i >= 0) {
                    one.recordValue(micros);
                    all.recordValue(micros);
                }
            }
            out.printf(
                    "%-60s p50 %4.0f ms  p95 %4.0f ms%n",
                    ID.matcher(path).replaceAll("{id}"),
                    one.getValueAtPercentile(50) / 1000.0,
                    one.getValueAtPercentile(95) / 1000.0);
        }
    }

    /** The room's pages: those that its first page leads to, and those that these lead to, each kind once. */
    private List<String> paths(String first) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>(List.of(first));
        Set<String> kinds = new LinkedHashSet<>(Set.of(first));
        for (int i = 0; i < found.size() && i < 12; i++) {
            Matcher links = LINK.matcher(get(found.get(i)).body());
            links.results()
                    .map(link -> link.group(1))
                    .filter(link -> !ELSEWHERE.matcher(link).matches())
                    .filter(link -> kinds.add(ID.matcher(link).replaceAll("{id}")))
                    .forEach(found::add);
        }
        return found;
    }

    private void signIn(String login) throws IOException, InterruptedException {
        Matcher token = FORM.matcher(get("/sign-in/kalaka").body());
        if (!token.find()) {
            throw new IllegalStateException("No sign-in page");
        }
        String form = Stream.of(
                        Map.entry("login", login), Map.entry("password", PASSWORD), Map.entry("_csrf", token.group(1)))
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = http.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Accept", "text/html");
    }
}
