package eu.kalaka.local.launch;

import eu.kalaka.local.launch.Program.Stage;
import java.util.List;

/** Processes that an earlier launcher started and did not stop, because it was killed. */
final class Leftovers {

    private final PidFiles pids;
    private final List<Program> programs;

    Leftovers(PidFiles pids, List<Program> programs) {
        this.pids = pids;
        this.programs = programs;
    }

    /** Ends those that still are the very processes that were started, services first; says how many there were. */
    int end() {
        List<String> ground = programs.stream()
                .filter(program -> program.stage() == Stage.GROUND)
                .map(Program::name)
                .toList();
        List<String> others = pids.names().stream()
                .filter(name ->
                        !ground.contains(name) && !name.equals(Commands.LAUNCHER) && !name.equals(Commands.WATCHDOG))
                .toList();
        return end(others) + end(ground);
    }

    private int end(List<String> names) {
        List<ProcessHandle> found =
                names.stream().flatMap(name -> pids.running(name).stream()).toList();
        Ending.end(found);
        names.forEach(pids::remove);
        return found.size();
    }
}
