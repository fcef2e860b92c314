package eu.kalaka.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartLimitTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    private final RestartLimit limit = new RestartLimit();

    @Test
    void allowsFourEndsAMinuteAndNotTheFifth() {
        for (int end = 1; end < RestartLimit.ENDS; end++) {
            assertThat(limit.allowsAfterEndAt(START.plusSeconds(end))).isTrue();
        }

        assertThat(limit.allowsAfterEndAt(START.plusSeconds(60))).isFalse();
    }

    @Test
    void forgetsEndsThatAreLongerAgo() {
        for (int end = 0; end < 50; end++) {
            assertThat(limit.allowsAfterEndAt(START.plusSeconds(16L * end))).isTrue();
        }
    }
}
