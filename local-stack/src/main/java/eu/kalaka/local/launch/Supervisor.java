package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Keeps processes running until it is told to stop: one that ends, for whatever reason, is started again at once, within a limit. */
final class Supervisor {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 100;
    /** Exit codes above this one are 128 and the number of the signal. */
    private static final int SIGNALLED = 128;

    private final Spawner spawner;
    private final PidFiles pids;
    private final CommandLines commands;
    private final Console console;
    private final InstantSource clock;
    private final Map<String, Process> running = new ConcurrentHashMap<>();
    private final Set<String> givenUp = ConcurrentHashMap.newKeySet();
    private final CountDownLatch stopping = new CountDownLatch(1);

    Supervisor(Spawner spawner, PidFiles pids, CommandLines commands, Console console, InstantSource clock) {
        this.spawner = spawner;
        this.pids = pids;
        this.commands = commands;
        this.console = console;
        this.clock = clock;
    }

    /** Starts the programs and waits until all are ready; false when one is given up, when it takes too long, or when it is told to stop. */
    boolean start(List<Program> programs) throws InterruptedException {
        for (Program program : programs) {
            Thread.ofVirtual().name(program.name()).start(() -> keepRunning(program));
        }
        List<Program> awaited = new ArrayList<>(programs);
        long deadline = clock.millis() + PATIENCE.toMillis();
        while (!awaited.isEmpty() && clock.millis() < deadline) {
            for (Program program : List.copyOf(awaited)) {
                if (HealthCheck.isReady(program.health())) {
                    awaited.remove(program);
                    console.step(program.name() + " is ready");
                } else if (givenUp.contains(program.name())) {
                    return false;
                }
            }
            if (!awaited.isEmpty() && stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        awaited.forEach(late -> console.say(
                late.name() + " is not ready after " + PATIENCE.toSeconds() + " s. See ./kalaka logs " + late.name()));
        return awaited.isEmpty();
    }

    private void keepRunning(Program program) {
        RestartLimit limit = new RestartLimit();
        try {
            for (Optional<Process> process = launch(program); process.isPresent(); process = launch(program)) {
                int exit = process.get().waitFor();
                if (isStopping()) {
                    return;
                }
                if (!limit.allowsAfterEndAt(clock.instant())) {
                    givenUp.add(program.name());
                    pids.remove(program.name());
                    console.event("%s ended %d times within %d s and is not started again. See ./kalaka logs %s"
                            .formatted(
                                    program.name(),
                                    RestartLimit.ENDS,
                                    RestartLimit.WITHIN.toSeconds(),
                                    program.name()));
                    return;
                }
                console.event(program.name() + " ended (" + reason(exit) + ") and is started again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(int exit) {
        return exit > SIGNALLED ? "signal " + (exit - SIGNALLED) : "exit code " + exit;
    }

    /** Nothing when there is to be no new process, because all are being stopped. */
    private synchronized Optional<Process> launch(Program program) {
        if (isStopping()) {
            return Optional.empty();
        }
        try {
            Process process = spawner.start(program.name(), commands.run(program), program.environment());
            running.put(program.name(), process);
            return Optional.of(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs something to its end under the same care; false when it failed, or when all are being stopped. */
    boolean runToEnd(String name, List<String> command, Map<String, String> environment, Redirect output)
            throws IOException, InterruptedException {
        Process process;
        synchronized (this) {
            if (isStopping()) {
                return false;
            }
            process = spawner.start(name, command, environment, output);
            running.put(name, process);
        }
        boolean succeeded = process.waitFor() == 0;
        running.remove(name);
        pids.remove(name);
        return succeeded && !isStopping();
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** Waits until it is told to stop, at most for {@code time}; true when it was. */
    boolean awaitStop(Duration time) throws InterruptedException {
        return stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    void awaitStop() throws InterruptedException {
        stopping.await();
    }

    /** Stops what it started, in the reverse of the order of the stages, and nothing else. */
    void stop(List<Program> programs) {
        synchronized (this) {
            stopping.countDown();
        }
        Set<String> ground = Set.copyOf(programs.stream()
                .filter(program -> program.stage() == Stage.GROUND)
                .map(Program::name)
                .toList());
        end(running.keySet().stream().filter(name -> !ground.contains(name)).toList());
        end(List.copyOf(ground));
    }

    private void end(List<String> names) {
        Ending.end(names.stream()
                .flatMap(name -> Stream.ofNullable(running.get(name)))
                .map(Process::toHandle)
                .toList());
        names.forEach(pids::remove);
    }
}
