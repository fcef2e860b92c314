package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "x-forwarded-prefix",
                "Forwarded",
                "X-Real-IP",
                "X-User-Id",
                "X-USER-ROLES",
                "X-Remote-User",
                "X-Auth-Request-Email",
                "X-Original-URL"
            })
    void dropsWhatOnlyAGatewayMaySay(String header) {
        assertThat(CallerHeaders.isAllowed(header)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Authorization", "Idempotency-Key", "If-Match", "Accept-Language", "traceparent", "Last-Event-ID"
            })
    void passesOnWhatTheCallerMaySay(String header) {
        assertThat(CallerHeaders.isAllowed(header)).isTrue();
    }
}
