package eu.kalaka.matching.index;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.platform.bus.BusJson;
import eu.kalaka.platform.bus.Replay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.core.ConsumerFactory;

@MatchingTest
class ReadinessIT {

    @Autowired
    HealthEndpointGroups groups;

    @Autowired
    IndexHealth health;

    @Autowired
    ConsumerFactory<String, byte[]> consumers;

    @Autowired
    BusJson json;

    @Test
    void theServiceIsReadyOnlyWithItsIndex() {
        assertThat(requireNonNull(groups.get("readiness")).isMember("index")).isTrue();
    }

    @Test
    void anIndexThatHasCaughtUpIsReady() {
        await().untilAsserted(
                        () -> assertThat(health.health()).isEqualTo(Health.up().build()));
    }

    @Test
    void anIndexThatHasNotCaughtUpIsNot() {
        Replay behind = new Replay("behind", List.of(), consumers, json);

        assertThat(requireNonNull(new IndexHealth(behind).health()).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }
}
