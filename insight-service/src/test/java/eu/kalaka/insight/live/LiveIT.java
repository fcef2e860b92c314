package eu.kalaka.insight.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.InsightService;
import eu.kalaka.insight.TestFacts;
import eu.kalaka.insight.fact.FactLog;
import eu.kalaka.insight.fact.Facts;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest(InsightService.class)
class LiveIT {

    @Autowired
    private Api api;

    @Autowired
    private Bus bus;

    @Autowired
    private Facts facts;

    @Autowired
    private FactLog log;

    @Autowired
    private Audience audience;

    @LocalServerPort
    private int port;

    private final String county = TestFacts.newCounty();
    private final String tata = county + "/tata";

    @Test
    void carriesEachFactAsItComes() {
        try (LiveClient client = listen("viewer@" + county, county)) {
            UUID volunteer = UUID.randomUUID();
            String id = bus.publish(TestFacts.registered(volunteer, tata), volunteer.toString(), 1);

            await().until(() -> client.ids().equals(List.of(id)));
            LiveClient.Event event = client.events().getFirst();
            assertThat(client.contentType()).startsWith("text/event-stream");
            assertThat(event.event()).isEqualTo("kalaka.volunteer.registered.v1");
            assertThat(event.data().propertyNames()).containsExactly("id", "type", "unit", "subject", "time");
            assertThat(event.data().path("id").asString()).isEqualTo(id);
            assertThat(event.data().path("type").asString()).isEqualTo(event.event());
            assertThat(event.data().path("unit").asString()).isEqualTo(tata);
            assertThat(event.data().path("subject").asString()).isEqualTo(volunteer.toString());
            assertThat(Instant.parse(event.data().path("time").asString())).isBefore(Instant.now());
        }
    }

    @Test
    void tellsASiblingCountyNothing() {
        String sibling = TestFacts.newCounty();
        try (LiveClient own = listen("county_manager@" + county, county);
                LiveClient other = listen("county_manager@" + sibling, sibling);
                LiveClient narrow = listen("county_manager@" + county, tata)) {
            String inCounty = tell(county);
            String inTata = tell(tata);
            String inSibling = tell(sibling);

            await().until(() -> own.events().size() == 2
                    && other.events().size() == 1
                    && narrow.events().size() == 1);
            assertThat(own.ids()).containsExactlyInAnyOrder(inCounty, inTata);
            assertThat(other.ids()).containsExactly(inSibling);
            assertThat(narrow.ids()).containsExactly(inTata);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "viewer@/gr/serres, 404",
        "viewer@%s/tata, 404",
        "volunteer@%s, 403",
        "host_coordinator@%s, 403",
        "partner_system@%s, 403"
    })
    void knowsNoSuchUnitForAnybodyElse(String role, int status) {
        var answer = api.as(role.formatted(county))
                .with("Accept", "text/event-stream")
                .get("/api/live?unit=" + county);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void wantsATokenAndAUnit() {
        assertThat(api.anonymous().get("/api/live?unit=" + county).status()).isEqualTo(401);

        var without =
                api.as("network_admin@/").with("Accept", "text/event-stream").get("/api/live");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.firstError()).isEqualTo("unit:required");
    }

    @Test
    void goesOnAfterTheLastFactThatWasSeen() {
        List<String> seen;
        try (LiveClient first = listen("viewer@" + county, county)) {
            tellMany(20);
            await().until(() -> first.events().size() == 20);
            seen = first.ids();
        }
        tellMany(20);
        tell(TestFacts.newCounty());

        try (LiveClient all = listen("viewer@" + county, county, seen.getFirst());
                LiveClient second = listen("viewer@" + county, county, seen.get(14))) {
            tellMany(20);
            await().until(() -> all.events().size() >= 59 && second.events().size() >= 45);

            assertThat(all.ids()).hasSize(59).doesNotHaveDuplicates();
            assertThat(all.ids().subList(0, 19)).isEqualTo(seen.subList(1, 20));
            assertThat(second.ids()).isEqualTo(all.ids().subList(14, 59));
        }
    }

    @Test
    void beginsNowWhereTheLastSeenFactIsNotKnown() {
        tell(county);
        try (LiveClient client = listen("viewer@" + county, county, "no-such-fact")) {
            String id = tell(tata);

            await().until(() -> client.ids().contains(id));
        }
    }

    @Test
    void carriesARepeatedFactOnce() {
        try (LiveClient client = listen("viewer@" + county, county)) {
            UUID volunteer = UUID.randomUUID();
            String id = "again-" + volunteer;
            bus.publish(id, TestFacts.registered(volunteer, county), volunteer.toString(), 1);
            bus.publish(id, TestFacts.registered(volunteer, county), volunteer.toString(), 1);
            String last = bus.publish(TestFacts.statusChanged(volunteer, county, "active"), volunteer.toString(), 2);

            await().until(() -> client.ids().contains(last));
            assertThat(client.ids()).containsExactly(id, last);
        }
    }

    @Test
    void forgetsAListenerThatHasGone() {
        Audience own = new Audience(new SimpleMeterRegistry());
        own.start();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                assertThat(own.isEager()).isTrue();
                throw new IOException("Broken pipe");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> new FollowLive(facts, log, own, Clock.systemUTC(), Duration.ofMillis(50), 10)
                        .follow(new UnitPath(county), null, Instant.MAX, new EventStream(broken, JsonMapper.shared())));
        assertThat(own.isEager()).isFalse();
    }

    @Test
    void keepsTheConnectionAliveAndEndsWithTheToken() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Instant until = Instant.now().plusMillis(300);

        new FollowLive(facts, log, audience, Clock.systemUTC(), Duration.ofMillis(50), 10)
                .follow(new UnitPath(county), null, until, new EventStream(written, JsonMapper.shared()));

        assertThat(Instant.now()).isAfterOrEqualTo(until);
        assertThat(written.toString(StandardCharsets.UTF_8)).startsWith("retry: 2000\n\n:\n\n:\n\n");
    }

    private LiveClient listen(String role, String unit) {
        return listen(role, unit, "");
    }

    private LiveClient listen(String role, String unit, String lastSeen) {
        return new LiveClient(port, unit, api.as(role).token(), lastSeen);
    }

    private String tell(String unit) {
        UUID volunteer = UUID.randomUUID();
        return bus.publish(TestFacts.registered(volunteer, unit), volunteer.toString(), 1);
    }

    private void tellMany(int many) {
        IntStream.range(0, many).forEach(i -> tell(tata));
    }
}
