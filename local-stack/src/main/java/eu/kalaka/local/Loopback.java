package eu.kalaka.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one address everything here listens on: 127.0.0.1, never another machine's way in; only a container says otherwise for the catchers. */
final class Loopback {

    static final String HOST = "127.0.0.1";
    static final InetAddress ADDRESS = InetAddress.ofLiteral(HOST);

    /** What the catchers listen on: {@code KALAKA_BIND} inside a container, whose ports the compose file publishes on loopback. */
    static final String CATCHERS_HOST =
            Optional.ofNullable(System.getenv("KALAKA_BIND")).orElse(HOST);

    static final InetAddress CATCHERS = InetAddress.ofLiteral(CATCHERS_HOST);

    private Loopback() {}

    /** Whether a request meant this machine: a page elsewhere must not reach the tokens through a name of its own (DNS rebinding). */
    static boolean isMeant(@Nullable String hostHeader) {
        return !CATCHERS.isLoopbackAddress()
                || (hostHeader != null && hostHeader.matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?"));
    }

    /** A port that was free a moment ago. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, ADDRESS)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
