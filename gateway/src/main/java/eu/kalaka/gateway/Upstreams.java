package eu.kalaka.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the services are and how long the gateway waits for them.
 *
 * @param upstreams base address by name: registry, organisation, matching, training, notification, insight
 * @param connectWithin longest wait for a connection
 * @param answerWithin longest wait for a complete answer; the live stream has none
 */
@ConfigurationProperties("kalaka.gateway")
record Upstreams(Map<String, URI> upstreams, Duration connectWithin, Duration answerWithin) {

    Upstreams {
        upstreams = Map.copyOf(upstreams);
    }

    URI of(String name) {
        return Objects.requireNonNull(upstreams.get(name), name);
    }
}
