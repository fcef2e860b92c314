package eu.kalaka.local;

import eu.kalaka.local.launch.Commands;
import java.nio.file.Path;
import java.util.List;

/** The program behind the script {@code ./kalaka}, which gives the repository's folder as first argument and its own arguments after it. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        List<String> all = List.of(args);
        System.exit(Commands.in(Path.of(all.getFirst()), System.getenv()).run(all.subList(1, all.size())));
    }
}
