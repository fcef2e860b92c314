package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/volunteers",
                "/api/volunteers/",
                "/api/volunteers/01890a5d-ac96-774b-bcce-b302099a8057/consents/sms_calls",
                "/v3/api-docs/registry",
                "/swagger-ui/swagger-ui-standalone-preset.js",
                "/.well-known/openid-configuration",
                "/a..b/..c/d.."
            })
    void letsPlainPathsIn(String path) {
        assertThat(PlainPaths.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/volunteers/../../actuator/prometheus",
                "/api/volunteers/..",
                "/api/./volunteers",
                "/api/volunteers/%2e%2e/%2E%2E/actuator",
                "/api/volunteers/..%2factuator",
                "/api/volunteers/%252e%252e/actuator",
                "/api/volunteers/..;/actuator",
                "/api/volunteers;x=1",
                "/api//volunteers",
                "//api/volunteers",
                "/api\\volunteers",
                "/api/volunteers\n",
                "/api/önkéntesek"
            })
    void refusesPathsThatAServiceMightReadDifferently(String path) {
        assertThat(PlainPaths.isPlain(path)).isFalse();
    }

    @Test
    void readsAVeryLongPath() {
        assertThat(PlainPaths.isPlain("/a".repeat(100_000))).isTrue();
    }
}
