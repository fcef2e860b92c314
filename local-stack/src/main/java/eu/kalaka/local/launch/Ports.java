package eu.kalaka.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Whether the ports that the system needs are free. */
final class Ports {

    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    private Ports() {}

    /** One sentence for each port that somebody else has. */
    static List<String> taken(List<Program> programs) {
        return programs.stream()
                .flatMap(program -> program.ports().stream()
                        .filter(port -> !isFree(port.number()))
                        .map(port ->
                                "Port %d is taken: %s needs it for %s. Stop the program that has it, or move all ports: KALAKA_PORT_OFFSET=1000 ./kalaka"
                                        .formatted(port.number(), program.name(), port.use())))
                .toList();
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // A port whose last connections are still closing is free; one on which somebody listens is not.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(LOOPBACK, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
