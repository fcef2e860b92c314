package eu.kalaka.local.launch;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * One process of the system.
 *
 * @param environment what it is told besides the launcher's own environment
 */
record Program(String name, Stage stage, Code code, Map<String, String> environment, List<Port> ports, Health health) {

    /** What must be up before the next stage starts, and is stopped after it. */
    enum Stage {
        GROUND,
        SERVICES
    }

    /** A port and what it is for. */
    record Port(int number, String use) {}

    /** What is run. */
    sealed interface Code permits OwnClass, ServiceJar, Executable {}

    /**
     * A class of this module.
     *
     * @param training the arguments of a run that only starts and stops, elsewhere
     */
    record OwnClass(Class<?> main, List<String> arguments, List<String> training, Jvm jvm) implements Code {}

    /** A service of this repository, by its module's name. */
    record ServiceJar(String module, Jvm jvm) implements Code {}

    /** Somebody else's program. */
    record Executable(List<String> command) implements Code {}

    /**
     * How a JVM is to behave.
     *
     * @param heapMegabytes the most its heap may grow to
     * @param compiler which compilers it uses
     */
    record Jvm(int heapMegabytes, Compiler compiler) {}

    /** QUICK starts sooner and takes less memory; FULL computes about twice as fast once warm. */
    enum Compiler {
        QUICK,
        FULL
    }

    /** How one sees that it is ready. */
    sealed interface Health permits Listens, Answers {}

    /** Ready when it accepts a connection. */
    record Listens(int port) implements Health {}

    /** Ready when it answers 200. */
    record Answers(URI readiness) implements Health {}
}
