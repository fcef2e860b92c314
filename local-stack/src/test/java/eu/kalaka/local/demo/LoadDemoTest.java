package eu.kalaka.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.local.DemoLogin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadDemoTest {

    private static final DemoNetwork WHOLE = DemoNetwork.on(LocalDate.of(2026, 11, 21));
    private static final DemoNetwork SMALL = small();
    private static final String UNKNOWN_UNIT = """
            {"type":"https://kalaka.eu/problems/unknown-unit","status":422,"reason":"unknown_unit",
             "errors":[{"field":"unit","reason":"unknown_unit","message":"/hu/ke"}]}""";
    private static final String KEY_REUSED = "{\"type\":\"https://kalaka.eu/problems/idempotency-key-reused\"}";

    private final GatewayDouble gateway = new GatewayDouble();
    private final Queue<Duration> waits = new ConcurrentLinkedQueue<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private final Path ownRecords;

    LoadDemoTest(@TempDir Path folder) throws IOException {
        this.ownRecords = folder.resolve("own-records");
    }

    @AfterEach
    void stopTheGateway() {
        gateway.close();
    }

    /** Some of everything; the first volunteer and host of each controller are among them. */
    private static DemoNetwork small() {
        List<Host> hosts = WHOLE.hosts().subList(0, 20);
        List<Volunteer> volunteers = WHOLE.volunteers().subList(0, 300);
        return new DemoNetwork(
                WHOLE.units(),
                hosts,
                volunteers,
                WHOLE.courses(),
                WHOLE.needs().stream().filter(need -> need.hostNumber() <= 20).toList(),
                WHOLE.completions().stream()
                        .filter(completion -> completion.volunteerNumber() <= 300)
                        .toList());
    }

    private int load(DemoNetwork network) {
        return load(network, gateway.address());
    }

    private int load(DemoNetwork network, URI address) {
        var clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
        var console = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new LoadDemo(
                        address,
                        gateway.address().resolve("/token"),
                        ownRecords,
                        Patience.usual(waits::add),
                        clock,
                        console)
                .load(network);
    }

    private String console() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void loadsTheWholeNetworkAndSaysSo() {
        assertThat(load(WHOLE)).isZero();
        int waysOfHosts = 120 * 5;
        int projectsWithSteps = 2 + 6;
        int examples = 5;
        int agreementsWithSignatures = 11 + 9 * 2 + 2;
        assertThat(gateway.records())
                .isEqualTo(120
                        + 2000
                        + 3
                        + 300
                        + 150
                        + waysOfHosts
                        + projectsWithSteps
                        + agreementsWithSignatures
                        + examples);
        assertThat(gateway.seenAt("/api/units")).hasSize(100);
        assertThat(console())
                .contains("demo: 500 of 2000 volunteers")
                .contains("demo: 2000 of 2000 volunteers")
                .contains("demo: 120 of 120 hosts")
                .contains("demo: loaded 100 units, 120 hosts, 2000 volunteers, 3 courses, 300 needs");
    }

    @Test
    void saysWhichRecordIsWhichLoginsOwn() throws IOException {
        load(WHOLE);
        Properties own = new Properties();
        try (var reader = Files.newBufferedReader(ownRecords)) {
            own.load(reader);
        }
        assertThat(own.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(DemoLogin.all().stream()
                        .filter(login -> !login.own().isEmpty())
                        .map(DemoLogin::login)
                        .toList());
        assertThat(own.values()).allSatisfy(id -> assertThat(id.toString()).hasSize(36));
        assertThat(own.getProperty("guardian-ke")).isNotEqualTo(own.getProperty("volunteer-tata"));
    }

    @Test
    void whatTheStoriesTellOfIsThere() {
        load(WHOLE);

        assertThat(gateway.seenAt("/api/needs"))
                .anyMatch(seen -> seen.body().contains("FREQ=WEEKLY;COUNT=12")
                        && seen.body().contains("2026-11-24T10:00"))
                .anyMatch(seen -> seen.body().contains("open_ended"));
        assertThat(gateway.seen())
                .anyMatch(seen -> seen.path().endsWith("/papers") && seen.body().contains("kitchen_certificate"));
        assertThat(gateway.seenAt("/api/offers"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.body())
                        .contains("\"quantity\":35", "2026-11-22T15:30:00+02:00", "2026-11-22T17:30:00+02:00"));
    }

    @Test
    void everyMinorHasAGuardianAndEveryHungarianOneASchool() {
        load(WHOLE);
        List<Volunteer> minors = WHOLE.volunteers().stream()
                .filter(volunteer -> volunteer.ageOn(LocalDate.of(2026, 11, 22)) < 18)
                .toList();
        assertThat(gateway.seen().stream().filter(seen -> seen.path().endsWith("/guardian")))
                .hasSameSizeAs(minors)
                .allMatch(seen -> seen.method().equals("PUT") && seen.body().contains("signedOn"));
        assertThat(gateway.seen().stream().filter(seen -> seen.path().endsWith("/student")))
                .hasSize((int) minors.stream()
                        .filter(minor -> minor.country() == Country.HU)
                        .count());
        assertThat(gateway.seenAt("/api/courses/hospital-volunteer/starts"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).contains("2026-12-10"));
    }

    @Test
    void communityServiceHasItsAreaAndAMentor() {
        assertThat(WHOLE.needs().stream().filter(Need::isCommunityService))
                .isNotEmpty()
                .allSatisfy(need -> assertThat(Calls.of(need, "host").body())
                        .containsEntry("ikszArea", "environment")
                        .containsEntry("mentor", true));
        assertThat(WHOLE.needs().stream().filter(need -> !need.isCommunityService()))
                .allSatisfy(need -> assertThat(Calls.of(need, "host").body()).doesNotContainKeys("ikszArea", "mentor"));
    }

    @Test
    void writesParentsBeforeChildrenAndHostsBeforeTheirNeeds() {
        load(SMALL);
        List<String> paths =
                gateway.seen().stream().map(GatewayDouble.Seen::path).toList();
        assertThat(paths.lastIndexOf("/api/units")).isLessThan(paths.indexOf("/api/hosts"));
        assertThat(paths.lastIndexOf("/api/hosts")).isLessThan(paths.indexOf("/api/volunteers"));
        assertThat(paths.lastIndexOf("/api/volunteers")).isLessThan(paths.indexOf("/api/needs"));
        List<GatewayDouble.Seen> units = gateway.seenAt("/api/units");
        assertThat(units.get(0).body()).contains("\"path\":\"/\"");
        assertThat(units.get(1).body()).containsPattern("\"path\":\"/(hu/ke|gr/serres)\"");
    }

    @Test
    void aRepeatedRunUsesTheSameKeysAndBodiesAndMakesNoDoubles() {
        load(SMALL);
        List<String> keys = gateway.keys();
        List<String> bodies = bodies();
        int records = gateway.records();
        gateway.forgetRequests();

        assertThat(load(SMALL)).isZero();

        assertThat(gateway.keys()).containsExactlyInAnyOrderElementsOf(keys).doesNotHaveDuplicates();
        assertThat(bodies()).containsExactlyInAnyOrderElementsOf(bodies);
        assertThat(gateway.records()).isEqualTo(records);
    }

    private List<String> bodies() {
        return gateway.seen().stream().map(GatewayDouble.Seen::body).toList();
    }

    @Test
    void writesUnitsAsAdminAndPeopleAsTheManagerOfTheirCounty() {
        load(SMALL);
        assertThat(gateway.seenAt("/api/units")).allMatch(each -> "Bearer token-of-admin".equals(each.authorization()));
        assertThat(gateway.seenAt("/api/volunteers"))
                .allMatch(each -> "Bearer token-of-manager-ke".equals(each.authorization()));
        assertThat(gateway.seenAt("/token")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void asksAgainWhenAServiceIsAwayAsLateAsItSays() {
        gateway.next("/api/hosts", GatewayDouble.Planned.away(3));
        assertThat(load(SMALL)).isZero();
        assertThat(waits).containsExactly(Duration.ofSeconds(3));
        assertThat(gateway.seenAt("/api/hosts"))
                .as("the tavern, and one twice")
                .hasSize(SMALL.hosts().size() + 2);
        assertThat(gateway.records()).isEqualTo(gateway.keys().size() - 1);
    }

    @Test
    void waitsUntilTheUnitsAreKnown() {
        for (int i = 0; i < 5; i++) {
            gateway.next("/api/volunteers", GatewayDouble.Planned.problem(422, UNKNOWN_UNIT));
        }
        assertThat(load(SMALL)).isZero();
        assertThat(waits).hasSize(5).containsOnly(Duration.ofMillis(500));
    }

    @Test
    void doesNotWaitForUnitsForEver() {
        for (int i = 0; i < 10_000; i++) {
            gateway.next("/api/volunteers", GatewayDouble.Planned.problem(422, UNKNOWN_UNIT));
        }
        assertThat(load(SMALL)).isEqualTo(1);
        assertThat(console()).contains("still refused, status 422, unit: unknown_unit");
    }

    @Test
    void stopsAtABadRequestAndNamesFieldAndReasonButNoPerson() {
        gateway.next("/api/volunteers", GatewayDouble.Planned.problem(400, """
                        {"type":"https://kalaka.eu/problems/bad-request","status":400,"detail":"Nagy Anna",
                         "errors":[{"field":"birthDate","reason":"in_the_future","message":"Nagy Anna 2031"}]}"""));
        assertThat(load(SMALL)).isEqualTo(1);
        assertThat(console())
                .containsPattern(
                        "demo: stopped at POST /api/volunteers \\(demo-volunteer-\\d{4}\\): refused, status 400, birthDate: in_the_future")
                .doesNotContain("Anna");
        assertThat(gateway.seenAt("/api/needs")).isEmpty();
        // Calls that were under way end; most are never made.
        assertThat(gateway.seenAt("/api/volunteers"))
                .hasSizeLessThan(SMALL.volunteers().size());
    }

    @Test
    void givesUpAfterAWhileWhereNobodyListens() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(load(SMALL, URI.create("http://127.0.0.1:" + free))).isEqualTo(1);
        assertThat(console()).contains("demo: stopped at PUT /api/units: given up, ConnectException");
        Duration waited = waits.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(waited).isBetween(Duration.ofSeconds(45), Duration.ofSeconds(55));
    }

    @Test
    void leavesANeedOfYesterdaysRunAsItIs() {
        gateway.next("/api/needs", GatewayDouble.Planned.problem(422, KEY_REUSED));
        assertThat(load(SMALL)).isZero();
    }

    @Test
    void stopsWhereAVolunteersKeyStandsForSomebodyElse() {
        gateway.next("/api/volunteers", GatewayDouble.Planned.problem(422, KEY_REUSED));
        assertThat(load(SMALL)).isEqualTo(1);
        assertThat(console()).contains("refused, status 422, idempotency_key_reused");
    }
}
