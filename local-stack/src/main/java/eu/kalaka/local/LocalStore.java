package eu.kalaka.local;

import de.bwaldvogel.mongo.MongoServer;
import eu.kalaka.local.store.StoreBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server that speaks MongoDB's wire protocol on 127.0.0.1, for trying the system, for small use and for tests; it is not a MongoDB.
 *
 * <p>Every acknowledged write survives {@code kill -9}; a power cut may lose the last ones. What it cannot do (transactions, geography, text search, TTL,
 * update pipelines …) is listed in this module's README.
 */
public final class LocalStore implements AutoCloseable {

    private final MongoServer server;
    private final InetSocketAddress address;

    private LocalStore(StoreBackend backend, int port) {
        this.server = new MongoServer(backend);
        server.bind(Loopback.HOST, port);
        this.address = server.getLocalAddress();
    }

    /** Starts a store on a free port whose data ends with {@link #close()}. */
    public static LocalStore startInMemory() {
        return new LocalStore(StoreBackend.inMemory(), 0);
    }

    /**
     * Starts a store that keeps its data in {@code file}, which is created when absent.
     *
     * @param port the port, or 0 for a free one
     * @throws UncheckedIOException when the file's folder cannot be made
     */
    public static LocalStore startOnFile(Path file, int port) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LocalStore(StoreBackend.onFile(file), port);
    }

    /** The connection string without a database, for example {@code mongodb://127.0.0.1:27017}. */
    public String uri() {
        return "mongodb://" + Loopback.HOST + ":" + port();
    }

    /** The connection string of one database. */
    public String uri(String database) {
        return uri() + "/" + database;
    }

    public int port() {
        return address.getPort();
    }

    /** Closes all connections, compacts the file for at most two seconds, and closes it. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Runs a store until the process is ended. Arguments: file, port. With {@code --train} in front it stops as soon as it is up. */
    public static void main(String[] args) throws InterruptedException {
        Foreground.run(args, rest -> startOnFile(Path.of(rest[0]), Integer.parseInt(rest[1])));
    }
}
