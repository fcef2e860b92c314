package eu.kalaka.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Does the same with many things on virtual threads, so many at once; the first failure ends it. */
final class Together {

    private final int atOnce;

    Together(int atOnce) {
        this.atOnce = atOnce;
    }

    /** The results in the order of the things. */
    <T, R> List<R> each(List<T> things, Function<T, R> work) {
        var places = new Semaphore(atOnce);
        var failure = new AtomicReference<@Nullable RuntimeException>();
        List<Future<R>> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T thing : things) {
                places.acquireUninterruptibly();
                if (failure.get() != null) {
                    break;
                }
                results.add(threads.submit(() -> {
                    try {
                        return work.apply(thing);
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                        throw e;
                    } finally {
                        places.release();
                    }
                }));
            }
        }
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
        return results.stream().map(Future::resultNow).toList();
    }
}
