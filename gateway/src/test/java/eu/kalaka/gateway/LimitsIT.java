package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Small allowances, to be reached in a test; every test comes from an address of its own. */
@TestPropertySource(
        properties = {
            "kalaka.gateway.limits.remembered=50",
            "kalaka.gateway.limits.address.at-once=30",
            "kalaka.gateway.limits.address.per-minute=6",
            "kalaka.gateway.limits.user.at-once=5",
            "kalaka.gateway.limits.user.per-minute=6",
            "kalaka.gateway.limits.client.at-once=12",
            "kalaka.gateway.limits.client.per-minute=6",
            "kalaka.gateway.limits.sign-in.at-once=4",
            "kalaka.gateway.limits.sign-in.per-minute=3"
        })
class LimitsIT extends AtTheDoor {

    @Autowired
    private Allowances allowances;

    @Test
    void anAddressMayAskOnlySoMuchWithOrWithoutAToken() throws Exception {
        try (HttpClient here = from("127.0.0.11");
                HttpClient elsewhere = from("127.0.0.12")) {
            assertThat(statuses(here, anonymous("/api/volunteers"), 31))
                    .startsWith(401)
                    .endsWith(401, 429);
            HttpResponse<String> refused = ask(here, request("/").header("Accept-Language", "hu"));
            assertProblem(refused, 429, "too-many-requests");
            assertThat(json(refused).path("title").asString()).startsWith("Túl sok kérés");
            assertThat(Integer.parseInt(
                            refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 10);

            assertThat(ask(elsewhere, request("/api/volunteers")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatACallerWritesIntoHeadersMakesNoOtherAddressOfIt() throws Exception {
        try (HttpClient here = from("127.0.0.13")) {
            for (int i = 0; i < 30; i++) {
                ask(here, anonymous("/").header("X-Forwarded-For", "10.0.0." + i));
            }
            assertThat(ask(here, anonymous("/").header("X-Forwarded-For", "10.0.0.99"))
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void aUserMayAskOnlySoMuchAndOthersAtTheSameAddressMayStill() throws Exception {
        try (HttpClient here = from("127.0.0.14")) {
            assertThat(statuses(here, with("márta", c -> c), 6)).containsExactly(200, 200, 200, 200, 200, 429);
            assertThat(ask(here, with("gábor", c -> c)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aClientMayAskOnlySoMuchWhoeverUsesIt() throws Exception {
        try (HttpClient here = from("127.0.0.15")) {
            for (int user = 0; user < 3; user++) {
                assertThat(statuses(here, with("user" + user, c -> c.claim("client_id", "portal")), 4))
                        .containsOnly(200);
            }
            assertThat(ask(here, with("user4", c -> c.claim("client_id", "portal")))
                            .statusCode())
                    .isEqualTo(429);
            assertThat(ask(here, with("user4", c -> c.claim("client_id", "kiosk")))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aMachineIsAClientAndNoUser() throws Exception {
        try (HttpClient here = from("127.0.0.16")) {
            assertThat(statuses(here, with("centre-ke", c -> c.claim("client_id", "centre-ke")), 13))
                    .startsWith(200, 200, 200, 200, 200, 200)
                    .endsWith(200, 429);
        }
    }

    @Test
    void signingInHasItsOwnSmallerAllowance() throws Exception {
        try (HttpClient here = from("127.0.0.17")) {
            HttpRequest.Builder attempt =
                    anonymous("/login").POST(HttpRequest.BodyPublishers.ofString("username=a&password=b"));
            HttpRequest.Builder token =
                    anonymous("/oauth2/token").POST(HttpRequest.BodyPublishers.ofString("grant_type=x"));

            assertThat(statuses(here, attempt, 3)).containsOnly(200);
            assertThat(ask(here, token).statusCode()).isEqualTo(200);
            assertProblem(ask(here, attempt), 429, "too-many-requests");
            assertProblem(ask(here, token), 429, "too-many-requests");
            assertThat(ask(here, anonymous("/login")).statusCode())
                    .as("the page itself")
                    .isEqualTo(200);
        }
    }

    @Test
    void remembersOnlySoManyCallers() {
        IntStream.range(0, 10_000).forEach(i -> {
            allowances.takeForUser("user" + i);
            allowances.takeForAddress("10.1." + i / 250 + "." + i % 250);
        });

        assertThat(allowances.remembered()).isLessThanOrEqualTo(4 * 50);
    }

    @Test
    void namesNoOriginThatMayCallFromABrowser() throws Exception {
        try (HttpClient here = from("127.0.0.18")) {
            HttpResponse<String> asked = ask(
                    here,
                    anonymous("/api/volunteers")
                            .header("Origin", "https://portal.example")
                            .header("Access-Control-Request-Method", "POST")
                            .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
            assertProblem(asked, 403, "other-origin");
            assertThat(asked.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        }
    }

    @Test
    void refusesHeadersThatAreTooLongOrTooMany() throws Exception {
        String many = IntStream.range(0, 100)
                .mapToObj(i -> "X-H" + i + ": 1\r\n")
                .collect(java.util.stream.Collectors.joining());
        for (String headers : List.of("X-Long: " + "x".repeat(20_000) + "\r\n", many, "no header at all\r\n")) {
            String answer = raw("GET /api/volunteers HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Language: hu\r\n" + headers);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "https://kalaka.eu/problems/bad-request")
                    .doesNotContain("Tomcat", "Exception", "<html");
        }
    }

    /** The JDK's client would not send such a thing. */
    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port, InetAddress.ofLiteral("127.0.0.19"), 0)) {
            OutputStream out = socket.getOutputStream();
            out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private HttpRequest.Builder with(String subject, UnaryOperator<JWTClaimsSet.Builder> claims) {
        String token = ISSUER.token(subject, header -> header, claims);
        return anonymous("/api/volunteers").header("Authorization", "Bearer " + token);
    }

    private static List<Integer> statuses(HttpClient client, HttpRequest.Builder request, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> ask(client, request).statusCode())
                .toList();
    }

    private static HttpResponse<String> ask(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpClient from(String address) {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(address))
                .build();
    }
}
