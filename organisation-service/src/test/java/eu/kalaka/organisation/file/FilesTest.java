package eu.kalaka.organisation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.web.ComeBackLater;
import eu.kalaka.testkit.Bundles;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {

    private static final byte[] PDF = "%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROGRAM = "MZ this is no paper".getBytes(StandardCharsets.US_ASCII);

    private final Map<UUID, byte[]> kept = new HashMap<>();
    private final FileStore store = new FileStore() {
        @Override
        public void put(UUID id, FileType type, byte[] bytes) {
            kept.put(id, bytes);
        }

        @Override
        public Optional<byte[]> get(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }
    };

    @Test
    void whatAFileSaysOfItselfIsNotBelieved() {
        assertThat(taken(PROGRAM, "application/pdf")).isEqualTo(FileRefusal.FILE_TYPE_UNKNOWN);
        assertThat(taken(PDF, "image/png")).isEqualTo(FileRefusal.FILE_TYPE_FALSE);
        assertThat(taken(new byte[0], "application/pdf")).isEqualTo(FileRefusal.FILE_EMPTY);
        assertThat(kept).isEmpty();
    }

    @Test
    void aFileThatNobodyHasLookedAtSaysSo() {
        Files files = files(bytes -> Scanner.Verdict.NOT_SCANNED);

        var file = ((Files.Taken.Kept) files.take(PDF, "application/pdf")).file();

        assertThat(file.scanned()).isFalse();
        assertThat(file.bytes()).isEqualTo(PDF.length);
        assertThat(files.read(file))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(PDF));
    }

    @ParameterizedTest
    @CsvSource({"stream: OK, true", "stream: Eicar-Test-Signature FOUND, false"})
    void theDaemonDecides(String answer, boolean clean) throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = Thread.ofVirtual().start(() -> answerOnce(daemon, answer));
            var taken = files(new Clamd("127.0.0.1", daemon.getLocalPort())).take(PDF, "application/pdf");
            assertThat(taken instanceof Files.Taken.Kept).isEqualTo(clean);
            assertThat(kept.isEmpty()).isEqualTo(!clean);
            assertThat(thread).isNotNull();
        }
    }

    @Test
    void aScannerThatIsAwayKeepsNothing() throws IOException {
        int nobody;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = gone.getLocalPort();
        }
        Files files = files(new Clamd("127.0.0.1", nobody));

        assertThatThrownBy(() -> files.take(PDF, "application/pdf")).isInstanceOf(ComeBackLater.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(FileRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }

    private Object taken(byte[] bytes, String said) {
        return ((Files.Taken.Refused) files(all -> Scanner.Verdict.CLEAN).take(bytes, said)).refusal();
    }

    private Files files(Scanner scanner) {
        return new Files(store, scanner, new Ids(UUID::randomUUID), Clock.systemUTC());
    }

    /** Speaks the daemon's side of INSTREAM. */
    private static void answerOnce(ServerSocket daemon, String answer) {
        try (Socket socket = daemon.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            in.readNBytes("zINSTREAM\0".length());
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                in.readNBytes(length);
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
