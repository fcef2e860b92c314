package eu.kalaka.organisation.file;

import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.store.Ids;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes files in, after a look at what they are. */
@Component
public class Files {

    /** A file that was kept, or why it was not. */
    public sealed interface Taken {

        /** It lies in the store. */
        record Kept(StoredFile file) implements Taken {}

        /** Nothing was stored. */
        record Refused(Refusal refusal) implements Taken {}
    }

    private final FileStore store;
    private final Scanner scanner;
    private final Ids ids;
    private final Clock clock;

    Files(FileStore store, Scanner scanner, Ids ids, Clock clock) {
        this.store = store;
        this.scanner = scanner;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps the bytes, where they are what is said of them and clean.
     *
     * @param said media type as the sender names it; it must be the true one
     * @throws eu.kalaka.platform.web.ComeBackLater where the scanner is away
     */
    public Taken take(byte[] bytes, String said) {
        if (bytes.length == 0) {
            return new Taken.Refused(FileRefusal.FILE_EMPTY);
        }
        Optional<FileType> type = FileType.of(bytes);
        if (type.isEmpty()) {
            return new Taken.Refused(FileRefusal.FILE_TYPE_UNKNOWN);
        }
        if (!type.get().mediaType().equals(said)) {
            return new Taken.Refused(FileRefusal.FILE_TYPE_FALSE);
        }
        Scanner.Verdict verdict = scanner.scan(bytes);
        if (verdict == Scanner.Verdict.INFECTED) {
            return new Taken.Refused(FileRefusal.FILE_INFECTED);
        }
        UUID id = ids.next();
        store.put(id, type.get(), bytes);
        return new Taken.Kept(new StoredFile(
                id, type.get(), bytes.length, sha256(bytes), verdict == Scanner.Verdict.CLEAN, clock.instant()));
    }

    /** The bytes of a kept file. */
    public Optional<byte[]> read(StoredFile file) {
        return store.get(file.id());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
