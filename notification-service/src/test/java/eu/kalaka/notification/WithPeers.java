package eu.kalaka.notification;

import eu.kalaka.testkit.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with its {@link Peers}; one context for all tests, since two would share the consumer group. */
@ServiceTest(NotificationService.class)
public abstract class WithPeers {

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry properties) {
        Peers.register(properties);
    }

    @AfterEach
    void bringPeersBack() {
        Peers.areThere();
    }
}
