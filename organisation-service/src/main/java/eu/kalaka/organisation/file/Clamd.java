package eu.kalaka.organisation.file;

import eu.kalaka.platform.web.ComeBackLater;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a ClamAV daemon over its INSTREAM command. */
final class Clamd implements Scanner {

    private static final int CHUNK = 8192;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String host;
    private final int port;

    Clamd(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Verdict scan(byte[] bytes) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (answer.contains("FOUND")) {
                return Verdict.INFECTED;
            }
            if (answer.contains("OK")) {
                return Verdict.CLEAN;
            }
            throw new IOException("No verdict");
        } catch (IOException e) {
            throw new ComeBackLater("The scanner is away: " + e.getClass().getSimpleName(), PATIENCE);
        }
    }

    private static void send(byte[] bytes, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < bytes.length; from += CHUNK) {
            int length = Math.min(CHUNK, bytes.length - from);
            out.writeInt(length);
            out.write(bytes, from, length);
        }
        out.writeInt(0);
        out.flush();
    }
}
