package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Each route has its own time limit and its own circuit. All services are away at first. */
@TestPropertySource(
        properties = {
            "kalaka.gateway.answer-within=500ms",
            "kalaka.gateway.answer-within-by.matching=1s",
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=1h"
        })
class CircuitsIT extends AtTheDoor {

    private static final Map<String, Integer> PORTS =
            List.of("registry", "organisation", "matching", "training", "notification", "insight", "identity").stream()
                    .collect(Collectors.toMap(Function.identity(), name -> Upstream.freePort()));

    @Autowired
    CircuitBreakerRegistry circuits;

    @DynamicPropertySource
    static void nobodyThere(DynamicPropertyRegistry properties) {
        PORTS.forEach(
                (name, port) -> properties.add("kalaka.gateway.upstreams." + name, () -> "http://127.0.0.1:" + port));
    }

    @ParameterizedTest
    @CsvSource({
        "registry, /api/volunteers",
        "organisation, /api/hosts",
        "matching, /api/placements",
        "training, /api/courses",
        "notification, /api/messages",
        "insight, /api/indicators",
        "identity, /api/identity/accounts"
    })
    void eachRouteOpensItsOwnCircuitClosesItAgainAndGivesUpInTime(String name, String path) throws Exception {
        int port = Objects.requireNonNull(PORTS.get(name));
        for (int i = 0; i < 5; i++) {
            assertProblem(get(path), 503, "unavailable");
        }
        try (Upstream service = Upstream.named(name, port)) {
            HttpResponse<String> refused = get(path);
            assertProblem(refused, 503, "unavailable");
            assertThat(refused.headers().firstValue("Retry-After")).contains("5");
            assertThat(service.asked()).isEmpty();

            // As after its waiting time, without waiting for it.
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
                circuits.circuitBreaker(name).transitionToHalfOpenState();
                assertThat(get(path).statusCode()).isEqualTo(200);
            });

            long begun = System.nanoTime();
            assertProblem(get(path + "/slow"), 504, "timeout");
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(name.equals("matching") ? 1_000 : 500))
                    .isLessThan(Duration.ofSeconds(5));
        }
    }
}
