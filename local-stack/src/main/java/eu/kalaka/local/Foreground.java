package eu.kalaka.local;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/** Runs something closeable as a process: until SIGTERM, or only until it is up when the first argument is {@value #TRAIN}. */
final class Foreground {

    /** Start, then stop at once: a run from which the JVM learns what to put in its cache. */
    static final String TRAIN = "--train";

    /** Something that listens until it is closed. */
    interface Start {
        AutoCloseable start(String[] arguments) throws InterruptedException;
    }

    private Foreground() {}

    static void run(String[] args, Start start) throws InterruptedException {
        boolean train = args.length > 0 && args[0].equals(TRAIN);
        AutoCloseable running = start.start(train ? Arrays.copyOfRange(args, 1, args.length) : args);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running), "stop"));
        if (train) {
            System.exit(0);
        }
        new CountDownLatch(1).await();
    }

    private static void close(AutoCloseable running) {
        try {
            running.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Foreground.class).error("could not stop cleanly", e);
        }
    }
}
