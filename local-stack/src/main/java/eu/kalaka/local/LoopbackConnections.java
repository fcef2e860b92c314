package eu.kalaka.local;

import java.io.IOException;
import java.net.ServerSocket;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

/** Lets jsmpp listen on 127.0.0.1 only; its own factory listens on every address of the machine. */
final class LoopbackConnections implements ServerConnectionFactory {

    private final ServerSocket socket;

    LoopbackConnections(int port) throws IOException {
        this.socket = new ServerSocket(port, 50, Loopback.CATCHERS);
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public ServerConnection listen(int port) {
        return new ServerSocketConnection(socket);
    }

    @Override
    public ServerConnection listen(int port, int timeout) throws IOException {
        socket.setSoTimeout(timeout);
        return listen(port);
    }

    @Override
    public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
        return listen(port, timeout);
    }
}
