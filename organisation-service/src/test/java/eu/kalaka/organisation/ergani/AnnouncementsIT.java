package eu.kalaka.organisation.ergani;

import static eu.kalaka.organisation.Network.LEFKONAS;
import static eu.kalaka.organisation.Network.MANAGER_OF_KOMAROM;
import static eu.kalaka.organisation.Network.MANAGER_OF_SERRES;
import static eu.kalaka.organisation.Network.VIEWER;
import static eu.kalaka.organisation.Network.associationOfLefkonas;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.readingAloud;
import static eu.kalaka.organisation.Network.registered;
import static eu.kalaka.organisation.Network.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.organisation.Network;
import eu.kalaka.organisation.OrganisationService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class AnnouncementsIT {

    private static final String PATH = "/api/compliance/ergani";

    @Autowired
    Api api;

    @Autowired
    Bus bus;

    @BeforeEach
    void theNetworkStands() {
        Network.stands(api);
    }

    @Test
    void aPlacementUnderTheLawIsDueUntilItIsAnnouncedAndOthersAreNot() {
        String host = registered(api, associationOfLefkonas());
        UUID lawful = placed(host, "gr_law");
        UUID municipal = placed(host, "gr_municipal");

        await().untilAsserted(() -> assertThat(csv("?status=due")).contains(lawful.toString()));
        assertThat(csv("")).doesNotContain(municipal.toString()).startsWith("placement_id,unit,host_id");
        Answer announced =
                api.as(MANAGER_OF_SERRES).post(PATH + "/" + lawful + "/announced", Map.of("on", "2026-01-01"));

        assertThat(announced.json().path("status").asString())
                .as(announced.body())
                .isEqualTo("announced");
        assertThat(csv("?status=due")).doesNotContain(lawful.toString());
        assertThat(api.as(MANAGER_OF_KOMAROM)
                        .post(PATH + "/" + lawful + "/not-needed", Map.of("reason", "mine"))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(MANAGER_OF_KOMAROM).get(PATH).body()).doesNotContain(lawful.toString());
        assertThat(api.as(VIEWER).get(PATH).status()).isEqualTo(403);
    }

    private String csv(String filter) {
        return api.as(MANAGER_OF_SERRES).get(PATH + ".csv" + filter).body();
    }

    private UUID placed(String host, String regime) {
        String need = id(api.as(MANAGER_OF_SERRES)
                .post("/api/needs", with(with(readingAloud(host), "unit", LEFKONAS), "regime", regime)));
        UUID placement = UUID.randomUUID();
        OffsetDateTime start = Network.inBudapest().plusDays(7).toOffsetDateTime();
        bus.publish(
                new PlacementMade(
                        placement,
                        LEFKONAS,
                        UUID.fromString(need),
                        UUID.randomUUID(),
                        UUID.fromString(host),
                        UUID.randomUUID(),
                        start,
                        start.plusHours(2),
                        Instant.now()),
                placement.toString(),
                1);
        return placement;
    }
}
