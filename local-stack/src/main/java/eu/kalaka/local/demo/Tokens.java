package eu.kalaka.local.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demo logins, asked for once each; they outlive a load by far. */
final class Tokens {

    private final URI address;
    private final Http http;
    private final JsonMapper json;
    private final Map<String, String> byLogin = new ConcurrentHashMap<>();

    Tokens(URI address, Http http, JsonMapper json) {
        this.address = address;
        this.http = http;
        this.json = json;
    }

    String of(String login) {
        return byLogin.computeIfAbsent(login, this::ask);
    }

    private String ask(String login) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=" + login))
                .build();
        var answer = json.readTree(
                http.send("the token for " + login, request, false).body());
        String token = answer.path("access_token").asString("");
        if (token.isEmpty()) {
            throw new LoadStopped("the token for " + login + ": no access_token in the answer");
        }
        return token;
    }
}
