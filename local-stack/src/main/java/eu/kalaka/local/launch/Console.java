package eu.kalaka.local.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Scanner;

/** All that is said to the person at the keyboard, and asked of them. */
final class Console {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final InstantSource clock;
    private final Instant started;

    Console(InstantSource clock) {
        this.clock = clock;
        this.started = clock.instant();
    }

    void say(String line) {
        out.println(line);
    }

    /** A step on the way up, with the seconds since the start. */
    void step(String what) {
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), what));
    }

    /** Something that happened while running, with the time of day. */
    void event(String what) {
        out.println(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault()).format(CLOCK) + "  " + what);
    }

    double seconds() {
        return Duration.between(started, clock.instant()).toMillis() / 1000.0;
    }

    boolean confirms(String question) {
        out.print(question + " [y/N] ");
        out.flush();
        Scanner in = new Scanner(System.in, StandardCharsets.UTF_8);
        return in.hasNextLine() && in.nextLine().strip().equalsIgnoreCase("y");
    }
}
