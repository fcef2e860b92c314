package eu.kalaka.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What runs, on which ports, how it is, and how much memory it takes. */
final class StatusTable {

    private static final String ROW = "%-22s %8s  %-18s %-9s %8s";

    private final PidFiles pids;

    StatusTable(PidFiles pids) {
        this.pids = pids;
    }

    List<String> lines(List<Program> programs) {
        List<String> lines = new ArrayList<>();
        lines.add(ROW.formatted("NAME", "PID", "PORT", "HEALTH", "MEMORY"));
        long total = 0;
        for (Program program : programs) {
            Optional<ProcessHandle> process = pids.running(program.name());
            String ports = program.ports().stream()
                    .map(port -> Integer.toString(port.number()))
                    .collect(Collectors.joining(","));
            String health = process.isEmpty() ? "stopped" : HealthCheck.isReady(program.health()) ? "up" : "not ready";
            total += process.map(StatusTable::resident)
                    .orElse(OptionalLong.empty())
                    .orElse(0);
            lines.add(row(program.name(), process, ports, health));
        }
        for (String name : List.of(Commands.LAUNCHER, Commands.WATCHDOG, "training", "demo")) {
            Optional<ProcessHandle> process = pids.running(name);
            if (process.isPresent()) {
                total += resident(process.get()).orElse(0);
                lines.add(row(name, process, "", "up"));
            }
        }
        lines.add(ROW.formatted("total", "", "", "", megabytes(OptionalLong.of(total))));
        return lines;
    }

    private static String row(String name, Optional<ProcessHandle> process, String ports, String health) {
        return ROW.formatted(
                name,
                process.map(one -> Long.toString(one.pid())).orElse("-"),
                ports,
                health,
                process.map(one -> megabytes(resident(one))).orElse("-"));
    }

    private static String megabytes(OptionalLong kilobytes) {
        return kilobytes.isPresent() ? kilobytes.getAsLong() / 1024 + " MB" : "?";
    }

    /** Resident memory in kilobytes, where the kernel says it. */
    private static OptionalLong resident(ProcessHandle process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
