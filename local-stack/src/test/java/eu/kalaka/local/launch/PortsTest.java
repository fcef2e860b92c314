package eu.kalaka.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.local.launch.Program.Executable;
import eu.kalaka.local.launch.Program.Listens;
import eu.kalaka.local.launch.Program.Port;
import eu.kalaka.local.launch.Program.Stage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    private static Program program(int port) {
        return new Program(
                "broker",
                Stage.GROUND,
                new Executable(List.of("true")),
                Map.of(),
                List.of(new Port(port, "Kafka")),
                new Listens(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void namesATakenPortAndWhoNeedsIt(String address) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral(address))) {
            assertThat(Ports.taken(List.of(program(other.getLocalPort()))))
                    .singleElement()
                    .asString()
                    .contains("Port " + other.getLocalPort(), "broker", "Kafka", "KALAKA_PORT_OFFSET");
        }
    }

    @Test
    void saysNothingOfAFreePort() throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = other.getLocalPort();
        }

        assertThat(Ports.taken(List.of(program(port)))).isEmpty();
    }
}
