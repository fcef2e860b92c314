package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.Answers;
import eu.kalaka.local.launch.Program.Health;
import eu.kalaka.local.launch.Program.Listens;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;

/** Asks a process whether it is ready. */
final class HealthCheck {

    private static final int TIMEOUT_MILLIS = 2_000;

    private HealthCheck() {}

    static boolean isReady(Health health) {
        return switch (health) {
            case Listens(int port) -> listens(port);
            case Answers(URI readiness) -> answers(readiness);
        };
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), TIMEOUT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static boolean answers(URI readiness) {
        try {
            HttpURLConnection connection = (HttpURLConnection) readiness.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
