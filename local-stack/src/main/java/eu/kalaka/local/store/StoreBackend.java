package eu.kalaka.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * mongo-java-server's H2 backend, made safe against {@code kill -9}: a write is answered only after it was handed to the operating system.
 *
 * <p>Nothing is synced to the disk, so a power cut may lose the last writes; a killed process loses none. Writes that arrive together share one
 * commit. A commit never falls into the middle of a command: commands hold the read side of a lock, a commit its write side.
 */
public final class StoreBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase",
            "renamecollection");

    /** Commits between two looks at the file; each look rewrites at most {@link #COMPACTION_BYTES} of old chunks. */
    private static final int COMPACTION_INTERVAL = 500;

    private static final int COMPACTION_BYTES = 4 * 1024 * 1024;
    private static final int COMPACTION_FILL_RATE = 60;

    /** A superseded chunk is overwritten this many milliseconds later at the earliest; the default of 45 s is for devices that reorder writes. */
    private static final int RETENTION_MILLIS = 5_000;

    private static final int COMPACTION_AT_STOP_MILLIS = 2_000;

    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private long committed;
    private long commits;

    private StoreBackend(MVStore store) {
        super(store);
    }

    /** A backend whose data ends with the process. */
    public static StoreBackend inMemory() {
        return new StoreBackend(new MVStore.Builder().open());
    }

    /** A backend on {@code file}, which is created when absent. */
    public static StoreBackend onFile(Path file) {
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(32)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        return new StoreBackend(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new StoreDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            return hello(channel, databaseName, query);
        }
        if (!WRITES.contains(name) && !writesByPipeline(query)) {
            return super.handleCommand(channel, databaseName, command, query);
        }
        Document answer;
        commands.readLock().lock();
        try {
            answer = super.handleCommand(channel, databaseName, command, query);
        } finally {
            commands.readLock().unlock();
        }
        commitUpTo(written.incrementAndGet());
        return answer;
    }

    /** The answer drivers and health checks expect since MongoDB 5; mongo-java-server only knows its older name. */
    private Document hello(Channel channel, String databaseName, Document query) {
        Document answer = super.handleCommand(channel, databaseName, "ismaster", query);
        answer.remove("ismaster");
        answer.put("isWritablePrimary", true);
        answer.put("readOnly", false);
        return answer;
    }

    private static boolean writesByPipeline(Document query) {
        return query.get("pipeline") instanceof Iterable<?> stages
                && stages.iterator().hasNext()
                && lastOf(stages) instanceof Document last
                && (last.containsKey("$out") || last.containsKey("$merge"));
    }

    private static Object lastOf(Iterable<?> stages) {
        Object last = stages;
        for (Object stage : stages) {
            last = stage;
        }
        return last;
    }

    /** Returns when write number {@code mine} is with the operating system, by this thread's commit or by another's that began after it. */
    private void commitUpTo(long mine) {
        if (isInMemory()) {
            return;
        }
        synchronized (written) {
            if (committed >= mine) {
                return;
            }
            commands.writeLock().lock();
            try {
                long upTo = written.get();
                getMvStore().commit();
                committed = upTo;
                if (++commits % COMPACTION_INTERVAL == 0) {
                    getMvStore().compact(COMPACTION_FILL_RATE, COMPACTION_BYTES);
                }
            } finally {
                commands.writeLock().unlock();
            }
        }
    }

    @Override
    public void close() {
        getMvStore().close(COMPACTION_AT_STOP_MILLIS);
        super.close();
    }
}
