package eu.kalaka.platform.bus;

import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;

/** Makes the topics also when the broker was away while the service started. */
class TopicCreation {

    private final KafkaAdmin admin;
    private boolean made;

    TopicCreation(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void make() {
        if (!made) {
            made = admin.initialize();
        }
    }
}
