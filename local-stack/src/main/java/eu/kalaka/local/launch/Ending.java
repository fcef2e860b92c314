package eu.kalaka.local.launch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends processes: asks first, and after a while does not ask. */
final class Ending {

    /** How long a process may take to stop by itself: two stages of it must fit into fifteen seconds. */
    static final Duration GRACE = Duration.ofSeconds(6);

    private Ending() {}

    /** Ends all of them and what they started, side by side, and returns when none is left. */
    static void end(List<ProcessHandle> parents) {
        List<ProcessHandle> processes = parents.stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
                .toList();
        processes.forEach(ProcessHandle::destroy);
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        processes.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, 1, TimeUnit.SECONDS)
                .join();
    }
}
