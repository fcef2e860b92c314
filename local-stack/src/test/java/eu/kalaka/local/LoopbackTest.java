package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.1:8190", "localhost:8190"})
    void aRequestForThisMachineIsMeant(String host) {
        assertThat(Loopback.isMeant(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8190", "127.0.0.1.evil.example", "localhost.evil.example:8190"})
    void aRequestUnderAnotherNameIsNot(String host) {
        assertThat(Loopback.isMeant(host)).isFalse();
    }

    @Test
    void catchersListenOnLoopbackUnlessAContainerSaysOtherwise() {
        assertThat(Loopback.CATCHERS.isLoopbackAddress()).isTrue();
    }
}
