package eu.kalaka.endtoend;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Waits between two tries of a client. */
final class Pause {

    private Pause() {}

    static void aQuarterOfASecond() {
        await().pollDelay(Duration.ofMillis(250)).until(() -> true);
    }
}
