package eu.kalaka.local.launch;

import eu.kalaka.local.DemoLogin;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running system for tokens of demo logins. */
final class DemoTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final Path ownRecords;

    /**
     * Tokens of one system.
     *
     * @param address where it gives them
     * @param ownRecords the file that says which record is which login's own; absent before the demo network is loaded
     */
    DemoTokens(URI address, Path ownRecords) {
        this.address = address;
        this.ownRecords = ownRecords;
    }

    /**
     * An access token.
     *
     * @throws IOException where the system does not answer, or refuses
     */
    String token(DemoLogin login) throws IOException, InterruptedException {
        String form = form(login).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("no token, status " + answer.statusCode());
            }
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
        }
    }

    private Map<String, String> form(DemoLogin login) throws IOException {
        String own = ownRecord(login);
        Map<String, String> form = new LinkedHashMap<>();
        form.put("login", own.isEmpty() ? login.login() : login.own());
        if (!own.isEmpty()) {
            form.put(
                    switch (login.own()) {
                        case "volunteer" -> "volunteer_id";
                        case "guardian" -> "ward_ids";
                        default -> "host_id";
                    },
                    own);
            form.put("unit", login.unit());
        }
        return form;
    }

    private String ownRecord(DemoLogin login) throws IOException {
        Properties own = new Properties();
        if (!login.own().isEmpty() && Files.exists(ownRecords)) {
            try (Reader reader = Files.newBufferedReader(ownRecords)) {
                own.load(reader);
            }
        }
        return own.getProperty(login.login(), "");
    }
}
