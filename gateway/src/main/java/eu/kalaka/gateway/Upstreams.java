package eu.kalaka.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long the gateway waits for them.
 *
 * @param upstreams base address by name: registry, organisation, matching, training, notification, insight, identity
 * @param connectWithin longest wait for a connection
 * @param answerWithin longest wait for a complete answer; the live stream has none
 * @param answerWithinBy the same for single services, by name
 */
@ConfigurationProperties("kalaka.gateway")
record Upstreams(
        Map<String, URI> upstreams,
        Duration connectWithin,
        Duration answerWithin,
        @DefaultValue Map<String, Duration> answerWithinBy) {

    Upstreams {
        upstreams = Map.copyOf(upstreams);
        answerWithinBy = Map.copyOf(answerWithinBy);
    }

    URI of(String name) {
        return Objects.requireNonNull(upstreams.get(name), name);
    }

    Set<String> names() {
        return upstreams.keySet();
    }

    Duration answerWithin(String name) {
        return answerWithinBy.getOrDefault(name, answerWithin);
    }
}
