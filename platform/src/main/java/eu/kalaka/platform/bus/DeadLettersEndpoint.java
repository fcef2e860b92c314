package eu.kalaka.platform.bus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * {@code /actuator/deadletters}: GET lists what this service could not handle, POST {@code /actuator/deadletters/TOPIC} handles
 * it again, DELETE on the same gives up the first.
 */
@Endpoint(id = "deadletters")
class DeadLettersEndpoint {

    private final List<DeadLetters> subscriptions;

    DeadLettersEndpoint(List<DeadLetters> subscriptions) {
        this.subscriptions = subscriptions;
    }

    @ReadOperation
    Map<String, List<DeadLetters.Letter>> list() {
        Map<String, List<DeadLetters.Letter>> letters = new LinkedHashMap<>();
        subscriptions.forEach(subscription -> letters.put(subscription.topic(), subscription.waiting()));
        return letters;
    }

    @WriteOperation
    Map<String, Object> replay(@Selector String topic) {
        int replayed = subscriptions.stream()
                .filter(subscription -> subscription.topic().equals(topic))
                .mapToInt(DeadLetters::replay)
                .sum();
        return Map.of("replayed", replayed);
    }

    @DeleteOperation
    Map<String, Object> discardFirst(@Selector String topic) {
        boolean discarded = subscriptions.stream()
                .filter(subscription -> subscription.topic().equals(topic))
                .anyMatch(DeadLetters::discardFirst);
        return Map.of("discarded", discarded);
    }
}
