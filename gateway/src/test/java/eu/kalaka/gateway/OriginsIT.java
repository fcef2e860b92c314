package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** One page of another address may call the APIs. */
@TestPropertySource(properties = "kalaka.gateway.origins=https://portal.example")
class OriginsIT extends AtTheDoor {

    @Test
    void answersTheOriginThatIsNamed() throws Exception {
        HttpResponse<String> asked = preflight("https://portal.example", "/api/volunteers");

        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).contains("https://portal.example");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("authorization", "idempotency-key");
        assertThat(send(request("/api/volunteers").header("Origin", "https://portal.example"))
                        .headers()
                        .firstValue("Access-Control-Expose-Headers")
                        .orElse(""))
                .contains("Retry-After");
    }

    @Test
    void refusesEveryOther() throws Exception {
        int before = upstream("registry").asked().size();

        assertProblem(preflight("https://evil.example", "/api/volunteers"), 403, "other-origin");
        assertProblem(
                send(request("/api/volunteers").header("Origin", "https://portal.example.evil")), 403, "other-origin");
        assertProblem(send(request("/api/volunteers").header("Origin", "null")), 403, "other-origin");
        assertThat(upstream("registry").asked()).hasSize(before);
    }

    @Test
    void thePageOfTheGatewayItselfMayAlwaysCall() throws Exception {
        assertThat(send(request("/api/volunteers").header("Origin", "http://127.0.0.1:" + port))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePagesAreForNobodyElse() throws Exception {
        HttpResponse<String> answer = send(anonymous("/login").header("Origin", "https://portal.example"));

        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @Test
    void aSignInMayLeadBackToTheOriginThatIsNamed() throws Exception {
        assertThat(send(anonymous("/login")).headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .endsWith("form-action 'self' https://portal.example");
    }

    private HttpResponse<String> preflight(String origin, String path) throws Exception {
        return send(anonymous(path)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }
}
