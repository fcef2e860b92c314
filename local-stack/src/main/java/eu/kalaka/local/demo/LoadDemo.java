package eu.kalaka.local.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the demo network through the gateway: units, hosts, volunteers, courses, needs, completions. Every write carries the
 * same idempotency key in every run, so a run that was broken off is simply started again.
 */
public final class LoadDemo {

    private static final int AT_ONCE = 16;

    private final URI gateway;
    private final URI tokens;
    private final Path ownRecords;
    private final Patience patience;
    private final Clock clock;
    private final PrintStream console;

    LoadDemo(URI gateway, URI tokens, Path ownRecords, Patience patience, Clock clock, PrintStream console) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.ownRecords = ownRecords;
        this.patience = patience;
        this.clock = clock;
        this.console = console;
    }

    /**
     * Arguments: base address of the gateway, where tokens for demo logins are given, the file that is to say which record is which
     * login's own. Exit code 1 where the load stopped.
     */
    public static void main(String[] args) {
        var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (args.length != 3) {
            console.println(
                    "usage: LoadDemo GATEWAY TOKENS FILE, e.g. http://127.0.0.1:8080 http://127.0.0.1:8190/token own");
            System.exit(2);
        }
        System.exit(run(URI.create(args[0]), URI.create(args[1]), Path.of(args[2]), Clock.systemUTC(), console));
    }

    /**
     * Loads the network of the clock's day and says on the console how it goes.
     *
     * @return 0 where all was loaded, 1 where it stopped; the console then says at what and why
     */
    public static int run(URI gateway, URI tokens, Path ownRecords, Clock clock, PrintStream console) {
        return new LoadDemo(gateway, tokens, ownRecords, Patience.usual(), clock, console)
                .load(DemoNetwork.on(today(clock)));
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Country.HU.zone());
    }

    int load(DemoNetwork network) {
        Instant start = clock.instant();
        JsonMapper json = JsonMapper.builder().build();
        try (var http = new Http(json, patience)) {
            var through = new Gateway(gateway, http, new Tokens(tokens, http, json), json);
            NetworkLoad.Ids ids = new NetworkLoad(through, new Together(AT_ONCE), today(clock), console).load(network);
            OwnRecords own = new OwnRecords(network, ids, today(clock));
            own.calls().forEach(through::write);
            own.writeTo(ownRecords);
            new Summary(network, Duration.between(start, clock.instant())).printTo(console);
            return 0;
        } catch (LoadStopped e) {
            console.println("demo: stopped at " + e.getMessage());
            return 1;
        } catch (JacksonException e) {
            // Its message may quote the answer, so it is not shown.
            console.println("demo: stopped, an answer was not JSON");
            return 1;
        }
    }
}
