package eu.kalaka.endtoend;

import static eu.kalaka.endtoend.Network.created;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People sign in through the gateway; thieves do not. Everybody sits at an address of his own. */
@ExtendWith(RunningSystem.class)
class SignInIT {

    private static final String PASSWORD = "kalaka-helyi-proba";
    private static final String BACK = "https://portal.example/back";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    /** A program where people sign in, as a manager opens it. */
    private record App(String id, String secret) {

        static App open() {
            Person admin = Person.login("admin");
            String id = created(admin.post(
                            "/api/identity/clients",
                            Map.of(
                                    "kind", "app",
                                    "name", "Portal",
                                    "unit", "/",
                                    "scopes", List.of("kalaka.read", "kalaka.write"),
                                    "redirects", List.of(BACK))))
                    .text("clientId");
            Answer secret = Person.send(admin.request("/api/identity/clients/" + id + "/secrets/first")
                    .PUT(BodyPublishers.noBody()));
            assertThat(secret.status()).as("a secret").isIn(200, 201);
            return new App(id, secret.text("secret"));
        }

        Answer token(Map<String, String> form) {
            String login = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
            return Person.send(HttpRequest.newBuilder(URI.create(RunningSystem.gateway() + "/oauth2/token"))
                    .header("Authorization", "Basic " + login)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(Browser.form(form))));
        }

        Answer refresh(String token) {
            return token(Map.of("grant_type", "refresh_token", "refresh_token", token));
        }
    }

    @Test
    void aVolunteerSignsInAndAStolenRefreshTokenEndsIt() throws Exception {
        App app = App.open();
        String code;
        try (Browser browser = Browser.at("127.0.0.71")) {
            String authorize = "/oauth2/authorize?"
                    + Browser.form(Map.of(
                            "response_type", "code",
                            "client_id", app.id(),
                            "redirect_uri", BACK,
                            "scope", "openid kalaka.read",
                            "state", "s",
                            "code_challenge", challenge(),
                            "code_challenge_method", "S256"));
            assertThat(location(browser.get(authorize)))
                    .startsWith(RunningSystem.gateway())
                    .endsWith("/login");
            assertThat(browser.openSignIn().signIn("volunteer-tata", PASSWORD).status())
                    .isIn(302, 303);
            String back = location(browser.get(authorize));
            assertThat(back).startsWith(BACK + "?").contains("code=", "state=s");
            code = back.replaceFirst(".*[?&]code=", "").replaceFirst("&.*", "");
        }

        Answer tokens = app.token(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "code_verifier", VERIFIER));
        assertThat(tokens.status()).isEqualTo(200);
        Person volunteer = new Person(tokens.text("access_token"));
        assertThat(volunteer.get("/api/code-lists/skills").status()).isEqualTo(200);
        assertThat(new Person(tokens.text("id_token"))
                        .get("/api/code-lists/skills")
                        .status())
                .as("an ID token is no access token")
                .isEqualTo(401);
        assertThat(new Person(tokens.text("refresh_token"))
                        .get("/api/code-lists/skills")
                        .status())
                .isEqualTo(401);

        String stolen = tokens.text("refresh_token");
        Answer owners = app.refresh(stolen);
        assertThat(owners.status()).isEqualTo(200);
        assertThat(app.refresh(stolen).text("error")).isEqualTo("invalid_grant");
        assertThat(app.refresh(owners.text("refresh_token")).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void tenThousandGuessesAreFewThatCountAndNoneThatSucceeds() throws Exception {
        Map<Integer, Integer> statuses = new HashMap<>();
        try (Browser thief = Browser.at("127.0.0.72").openSignIn();
                ExecutorService threads = Executors.newFixedThreadPool(16)) {
            var guesses = IntStream.range(0, 10_000)
                    .<java.util.concurrent.Callable<Answer>>mapToObj(
                            i -> () -> thief.signIn("viewer-ke", "jelszó-" + i))
                    .toList();
            for (var guess : threads.invokeAll(guesses)) {
                Answer answer = guess.get();
                statuses.merge(answer.status(), 1, Integer::sum);
                assertThat(answer.body()).doesNotContain("Exception", "Kiss Péter");
            }
        }

        assertThat(statuses.keySet()).isSubsetOf(401, 429);
        assertThat(statuses.getOrDefault(429, 0)).isGreaterThan(9_000);
        try (Browser somebody = Browser.at("127.0.0.73").openSignIn()) {
            assertThat(somebody.signIn("volunteer-serres", PASSWORD).status())
                    .as("others sign in as ever")
                    .isIn(302, 303);
        }
    }

    @Test
    void whoDoesNotExistLooksLikeAWrongPassword() {
        try (Browser browser = Browser.at("127.0.0.74").openSignIn()) {
            Answer wrong = browser.signIn("viewer-serres", "nem ez a jelszó");
            Answer unknown = browser.signIn("nobody-at-all", "nem ez a jelszó");

            assertThat(wrong.status()).isEqualTo(401);
            assertThat(unknown.status()).isEqualTo(401);
            assertThat(withoutFormTokens(unknown)).isEqualTo(withoutFormTokens(wrong));
        }
    }

    @Test
    void tokensWithoutAPasswordAreNotToBeHadThroughTheGateway() {
        Answer answer = Person.send(HttpRequest.newBuilder(URI.create(RunningSystem.gateway() + "/local/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=admin")));

        assertThat(answer.status()).isEqualTo(404);
    }

    private static String withoutFormTokens(Answer answer) {
        return Pattern.compile("(value|data-token)=\"[^\"]*\"")
                .matcher(answer.body())
                .replaceAll("");
    }

    private static String location(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(302, 303);
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String challenge() throws Exception {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    }
}
