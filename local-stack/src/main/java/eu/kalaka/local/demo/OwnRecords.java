package eu.kalaka.local.demo;

import eu.kalaka.local.DemoLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which record of the demo network is which demo login's own: the first in its unit that fits. */
final class OwnRecords {

    private static final int OF_AGE = 18;
    private static final String NETWORK_LOGIN = "admin";
    private static final Map<String, String> FIELDS = Map.of("volunteer", "volunteerId", "guardian", "wardIds");

    private final DemoNetwork network;
    private final NetworkLoad.Ids ids;
    private final LocalDate today;

    OwnRecords(DemoNetwork network, NetworkLoad.Ids ids, LocalDate today) {
        this.network = network;
        this.ids = ids;
        this.today = today;
    }

    /** Writes a line {@code login=id} for each login that has a record of its own. */
    void writeTo(Path file) {
        String lines = byLogin().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calls that make each record the demo account's own, so that whoever signs in with the password sees it too. */
    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        DemoLogin.all().forEach(login -> record(login).ifPresent(id -> calls.add(call(login, id))));
        return calls;
    }

    private static Call call(DemoLogin login, String id) {
        Object own = login.own().equals("guardian") ? List.of(id) : id;
        return Call.put(
                "/api/identity/accounts/" + account(login) + "/own",
                NETWORK_LOGIN,
                new Body().with(FIELDS.getOrDefault(login.own(), "hostId"), own).fields());
    }

    /** As identity-service makes the ids of its demo accounts. */
    private static UUID account(DemoLogin login) {
        return UUID.nameUUIDFromBytes(("demo:" + login.login()).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> byLogin() {
        Map<String, String> own = new TreeMap<>();
        DemoLogin.all().forEach(login -> record(login).ifPresent(id -> own.put(login.login(), id)));
        return own;
    }

    private Optional<String> record(DemoLogin login) {
        return switch (login.own()) {
            case "host", "mentor" ->
                network.hosts().stream()
                        .filter(host -> isBelow(host.unit(), login))
                        .map(host -> ids.hosts().get(host.number()))
                        .findFirst();
            case "volunteer" -> volunteer(login, false);
            case "guardian" -> volunteer(login, true);
            default -> Optional.empty();
        };
    }

    private Optional<String> volunteer(DemoLogin login, boolean minor) {
        return network.volunteers().stream()
                .filter(volunteer -> isBelow(volunteer.unit(), login))
                .filter(volunteer -> volunteer.ageOn(today.plusDays(1)) < OF_AGE == minor)
                .map(volunteer -> ids.volunteers().get(volunteer.number()))
                .findFirst();
    }

    private static boolean isBelow(String unit, DemoLogin login) {
        return unit.equals(login.unit()) || unit.startsWith(login.unit() + "/");
    }
}
