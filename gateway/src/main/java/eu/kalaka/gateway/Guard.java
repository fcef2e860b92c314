package eu.kalaka.gateway;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The circuit breaker around each upstream, and what is answered when an upstream does not: 504 when it took too long, 503 when
 * it cannot be reached or was given up for a while. Any answer of the service itself, also a 500, is passed on and counts as
 * success: one bad request must not take the service from everybody.
 */
@Component
class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    /** Only these change nothing, so only these may be asked twice. */
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final CircuitBreakerFactory<?, ?> breakers;
    private final Problems problems;

    Guard(CircuitBreakerFactory<?, ?> breakers, Problems problems) {
        this.breakers = breakers;
        this.problems = problems;
    }

    HandlerFilterFunction<ServerResponse, ServerResponse> of(String upstream) {
        return (request, next) -> breakers.create(upstream)
                .run(() -> ask(request, next), failure -> withoutAnswer(upstream, request, failure));
    }

    private static ServerResponse ask(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return askOnce(request, next);
        } catch (ResourceAccessException e) {
            if (SAFE.contains(request.method()) && !(e.getCause() instanceof HttpTimeoutException)) {
                return askOnce(request, next);
            }
            throw e;
        }
    }

    private static ServerResponse askOnce(ServerRequest request, HandlerFunction<ServerResponse> next) {
        try {
            return next.handle(request);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ServerResponse withoutAnswer(String upstream, ServerRequest request, @Nullable Throwable failure) {
        return switch (failure) {
            case CallNotPermittedException _ ->
                problems.retryLater(request, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            case ResourceAccessException e
            when isTooSlow(e) -> {
                LOG.warn("{} took too long to answer", upstream);
                yield problems.retryLater(request, HttpStatus.GATEWAY_TIMEOUT, "timeout");
            }
            case ResourceAccessException e -> {
                LOG.warn("{} cannot be reached: {}", upstream, String.valueOf(e.getCause()));
                yield problems.retryLater(request, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            }
            case RuntimeException e -> throw e;
            case null, default -> throw new IllegalStateException(failure);
        };
    }

    private static boolean isTooSlow(ResourceAccessException e) {
        return e.getCause() instanceof HttpTimeoutException timeout
                && !(timeout instanceof HttpConnectTimeoutException);
    }
}
