package eu.kalaka.notification;

import static org.awaitility.Awaitility.await;

import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.matrix.Call;
import eu.kalaka.testkit.matrix.Fixture;
import eu.kalaka.testkit.matrix.Fixture.Placing;
import eu.kalaka.testkit.matrix.Placed;
import eu.kalaka.testkit.matrix.PlantedHole;
import eu.kalaka.testkit.matrix.RightsMatrix;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** In the one context with the peers. */
class RightsMatrixIT extends WithPeers {

    private final Api api;
    private final Bus bus;

    @Autowired
    RightsMatrixIT(Api api, Bus bus) {
        this.api = api;
        this.bus = bus;
    }

    @Nested
    class OfMessages extends RightsMatrix {

        @Override
        protected Fixture fixture() {
            Placing call = RightsMatrixIT.this::call;
            return Fixture.of("notification")
                    .on("GET /api/messages", call, one -> Call.to("/api/messages?limit=200&unit=" + one.unit()))
                    .on(
                            "POST /api/messages/{id}/called",
                            call,
                            one -> Call.to("/api/messages/" + one.id() + "/called", Map.of("result", "no_answer")));
        }

        @Override
        protected Set<String> sample() {
            return Set.of("GET /api/messages", "POST /api/messages/{id}/called");
        }

        /** Messages are nobody's own. */
        @Override
        protected Set<PlantedHole> holes() {
            return EnumSet.complementOf(EnumSet.of(PlantedHole.EVERY_RECORD_IS_ONES_OWN));
        }
    }

    /** Somebody of that unit waits to be called. */
    private Placed call(String unit) {
        Placement tata = Placement.inTata(Placement.marikaWithALandline());
        Placement placement = new Placement(
                        tata.id(),
                        unit,
                        tata.needId(),
                        tata.hostId(),
                        tata.volunteerId(),
                        tata.start(),
                        tata.title(),
                        tata.host(),
                        tata.hostEmail(),
                        tata.person())
                .known(bus);
        bus.publish(placement.invited(), placement.id().toString(), 1);
        JsonNode items = await().atMost(Duration.ofSeconds(30))
                .until(() -> waiting(placement.volunteerId()), list -> list.size() == 1);
        return Placed.of(items.path(0).path("id").asString(), unit);
    }

    private JsonNode waiting(UUID volunteer) {
        return api.as("network_admin@/")
                .get("/api/messages?status=to_call&volunteer=" + volunteer)
                .json()
                .path("items");
    }
}
