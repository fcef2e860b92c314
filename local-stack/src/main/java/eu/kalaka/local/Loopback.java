package eu.kalaka.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The one address everything here listens on: 127.0.0.1, never another machine's way in. */
final class Loopback {

    static final String HOST = "127.0.0.1";
    static final InetAddress ADDRESS = InetAddress.ofLiteral(HOST);

    private Loopback() {}

    /** A port that was free a moment ago. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, ADDRESS)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
