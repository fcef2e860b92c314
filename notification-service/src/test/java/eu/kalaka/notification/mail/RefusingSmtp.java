package eu.kalaka.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes no recipient. */
final class RefusingSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final String refusal;

    RefusingSmtp(String refusal) throws IOException {
        this.refusal = refusal;
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket client = socket.accept()) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = client.getOutputStream();
            String answer = "220 refusing.example";
            while (answer != null) {
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                String command = in.readLine();
                answer = command == null ? null : command.startsWith("RCPT") ? refusal : "250 OK";
            }
        } catch (IOException e) {
            if (!socket.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
