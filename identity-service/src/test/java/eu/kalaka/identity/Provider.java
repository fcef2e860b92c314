package eu.kalaka.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/** The provider as programs and browsers meet it, over HTTP. */
public final class Provider {

    public static final String ADMIN = "network_admin@/";
    public static final String BACK = "https://pages.example/back";
    public static final String VERIFIER = "a-verifier-of-at-least-forty-three-letters-0123456789";

    /** A client with its secret. */
    public record Program(String id, String secret) {}

    /** Where a browser was sent. */
    public record Sent(int status, String location) {
        public String parameter(String name) {
            String query = URI.create(location).getRawQuery();
            return query == null ? "" : form(query).getOrDefault(name, "");
        }
    }

    private final Api api;
    private final String base;

    public Provider(Api api, Environment environment) {
        this(api, "http://127.0.0.1:" + environment.getProperty("local.server.port"));
    }

    public Provider(Api api, String base) {
        this.api = api;
        this.base = base;
    }

    /** An app where people sign in. */
    public Program app() {
        return withSecret(opened(api.as(ADMIN)
                .post(
                        "/api/identity/clients",
                        Map.of(
                                "kind", "app",
                                "name", "Pages",
                                "unit", "/",
                                "scopes", List.of("kalaka.read", "kalaka.write"),
                                "redirects", List.of(BACK)))));
    }

    /** The system of a centre, point or partner. */
    public Program machine(String kind, String unit) {
        return withSecret(opened(api.as(ADMIN).post("/api/identity/clients", machineRequest(kind, unit))));
    }

    public static Map<String, Object> machineRequest(String kind, String unit) {
        return Map.of(
                "kind", kind, "name", "System", "unit", unit, "units", List.of(unit), "scopes", List.of("kalaka.read"));
    }

    /** One more secret of a client. */
    public String secret(String client, String name) {
        Answer answer = api.as(ADMIN).put("/api/identity/clients/" + client + "/secrets/" + name, Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("secret").asString();
    }

    /** An account that holds a role for a unit. */
    public UUID account(String role, String unit) {
        UUID id = accountWithoutRole(unit);
        Answer answer =
                api.as(ADMIN).post("/api/identity/accounts/" + id + "/grants", Map.of("role", role, "unit", unit));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return id;
    }

    public UUID accountWithoutRole(String unit) {
        return UUID.fromString(opened(api.as(ADMIN).post("/api/identity/accounts", accountRequest(unit))));
    }

    public static Map<String, Object> accountRequest(String unit) {
        return new HashMap<>(Map.of(
                "login",
                "szabo.marta." + UUID.randomUUID().toString().substring(0, 8),
                "name",
                "Szabó Márta",
                "language",
                "hu",
                "unit",
                unit));
    }

    /** Where a browser asks for a code. */
    public String authorizePath(Program app) {
        return "/oauth2/authorize?" + encoded(codeRequest(app));
    }

    private static Map<String, String> codeRequest(Program app) {
        return new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", app.id(),
                "redirect_uri", BACK,
                "scope", "openid profile kalaka.read",
                "state", "state-1",
                "nonce", "nonce-1",
                "code_challenge", challenge(VERIFIER),
                "code_challenge_method", "S256"));
    }

    /** A browser in which that account is signed in. */
    public Browser browser(UUID account) {
        Browser browser = new Browser();
        browser.get("/test/sign-in?account=" + account, "text/html");
        return browser;
    }

    /** A browser in which nobody is signed in. */
    public Browser browser() {
        return new Browser();
    }

    /** Code flow from the beginning to the tokens. */
    public Answer tokens(Program app, UUID account) {
        Sent sent = browser(account).authorize(app, Map.of());
        assertThat(sent.parameter("code")).as(sent.location()).isNotEmpty();
        return redeem(app, sent.parameter("code"), VERIFIER);
    }

    public Answer redeem(Program app, String code, String verifier) {
        return token(
                app,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        verifier));
    }

    public Answer refresh(Program app, String refreshToken) {
        return token(app, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    public Answer clientCredentials(Program machine) {
        return token(machine, Map.of("grant_type", "client_credentials", "scope", "kalaka.read"));
    }

    public Answer token(Program client, Map<String, String> form) {
        return post(client, "/oauth2/token", form);
    }

    /** POST of a form, as that client. */
    public Answer post(Program client, String path, Map<String, String> form) {
        String basic = Base64.getEncoder()
                .encodeToString((client.id() + ":" + client.secret()).getBytes(StandardCharsets.UTF_8));
        return new Browser()
                .send(HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form))));
    }

    public Answer get(String path, String bearer) {
        return new Browser()
                .send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + bearer));
    }

    public Answer get(String path) {
        return new Browser().send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** The token, checked against the published keys. */
    public SignedJWT checked(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWKSet keys = JWKSet.parse(get("/oauth2/jwks").body());
            var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
            assertThat(key).as("published key").isNotNull();
            assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
            return jwt;
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private Program withSecret(String id) {
        return new Program(id, secret(id, "first"));
    }

    private static String opened(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.header("Location").replaceFirst(".*/", "");
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> form(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps cookies and follows nothing by itself. */
    public final class Browser {

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();

        /** Asks for a code; {@code changed} replaces parameters, an empty value leaves one out. */
        public Sent authorize(Program app, Map<String, String> changed) {
            Map<String, String> query = codeRequest(app);
            query.putAll(changed);
            query.values().removeIf(String::isEmpty);
            Answer answer = get("/oauth2/authorize?" + encoded(query), "text/html");
            return new Sent(answer.status(), answer.header("Location"));
        }

        public Answer get(String path, String accept) {
            return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", accept));
        }

        Answer send(HttpRequest.Builder request) {
            try {
                return new Answer(http.send(request.build(), BodyHandlers.ofString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
