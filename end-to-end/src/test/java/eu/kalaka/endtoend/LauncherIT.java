package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class LauncherIT {

    private static final Set<Integer> USUAL_PORTS = Set.of(8080, 8180, 9092, 9093, 27017, 8190, 1025, 2775);

    /** A line of the kernel's table of sockets, of one that listens (state 0A). */
    private static final Pattern LISTENING =
            Pattern.compile("^\\s*\\d+: (?<address>[0-9A-F]+):(?<port>[0-9A-F]{4}) \\S+ 0A ");

    @Test
    void statusNamesEveryPart() {
        assertThat(RunningSystem.kalaka("status"))
                .contains(
                        "store",
                        "broker",
                        "catchers",
                        "registry-service",
                        "organisation-service",
                        "matching-service",
                        "training-service",
                        "notification-service",
                        "insight-service",
                        "identity-service",
                        "gateway");
    }

    @Test
    void aSecondStartSaysThatItRunsAlready() {
        assertThat(RunningSystem.kalaka()).contains("already running");
    }

    @Test
    void tokenPrintsATokenForADemoLogin() {
        assertThat(RunningSystem.kalaka("token", "manager-ke").strip()).matches("\\S+[.]\\S+[.]\\S+");
    }

    @Test
    void onlyLoopbackIsListenedOn() throws IOException {
        List<String> sockets = new ArrayList<>(Files.readAllLines(Path.of("/proc/net/tcp")));
        sockets.addAll(Files.readAllLines(Path.of("/proc/net/tcp6")));
        List<String> listening = sockets.stream()
                .map(LISTENING::matcher)
                .filter(Matcher::find)
                .filter(socket -> isOurs(Integer.parseInt(socket.group("port"), 16)))
                .map(socket -> socket.group("address"))
                .toList();

        assertThat(listening)
                .isNotEmpty()
                .isSubsetOf("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");
    }

    private static boolean isOurs(int port) {
        int usual = port - RunningSystem.OFFSET;
        return (usual >= 8101 && usual <= 8107) || USUAL_PORTS.contains(usual);
    }
}
