package eu.kalaka.endtoend;

import static eu.kalaka.endtoend.Network.HUNGARY;
import static eu.kalaka.endtoend.Network.companyForTheElderly;
import static eu.kalaka.endtoend.Network.created;
import static eu.kalaka.endtoend.Network.dayOf;
import static eu.kalaka.endtoend.Network.helpfulPerson;
import static eu.kalaka.endtoend.Network.home;
import static eu.kalaka.endtoend.Network.shiftOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every part of the system is killed once in the middle of the main job; whatever was accepted is kept and counted once. */
@ExtendWith(RunningSystem.class)
class KillNineIT {

    private static final String KISBER = "/hu/ke/kisber/kisber";
    private static final int PEOPLE = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry-service",
                "organisation-service",
                "matching-service",
                "training-service",
                "notification-service",
                "insight-service",
                "identity-service",
                "gateway",
                "broker",
                "store"
            })
    void aPartKilledInTheMiddleOfTheMainJobLosesNothing(String part) {
        Person manager = Person.login("manager-ke");
        double hoursBefore = hours(manager);
        double placedBefore = placed(manager);
        String host = created(manager.postUntilTaken("/api/hosts", home(KISBER, "HU", "Faluház, " + part)))
                .id();
        Answer need =
                created(manager.postUntilTaken("/api/needs", companyForTheElderly(KISBER, host, HUNGARY, PEOPLE)));
        long pid = RunningSystem.pidOf(part);

        List<String> placements = new ArrayList<>();
        IntStream.range(0, PEOPLE).forEach(i -> {
            if (i == PEOPLE / 2) {
                RunningSystem.killNine(part);
            }
            placements.add(placed(manager, need, "Önkéntes " + i));
        });
        placements.forEach(placement -> confirmThreeAndAHalfHours(manager, need, placement));

        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    assertThat(placed(manager)).isEqualTo(placedBefore + PEOPLE);
                    assertThat(hours(manager)).isEqualTo(hoursBefore + 3.5 * PEOPLE);
                });
        assertThat(RunningSystem.pidOf(part)).isNotEqualTo(pid);
        assertThat(placements).doesNotHaveDuplicates();
    }

    private static String placed(Person manager, Answer need, String name) {
        String volunteer = created(manager.postUntilTaken("/api/volunteers", helpfulPerson(KISBER, name, "hu")))
                .id();
        Answer invited = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> manager.postUntilTaken(
                                "/api/needs/" + need.id() + "/invitations",
                                Map.of("volunteerId", volunteer, "shiftId", shiftOf(need))),
                        answer -> answer.status() < 300);
        Answer accepted = manager.postUntilTaken("/api/placements/" + invited.id() + "/acceptance", Map.of());
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        return invited.id();
    }

    private static void confirmThreeAndAHalfHours(Person manager, Answer need, String placement) {
        Answer hours = manager.postUntilTaken(
                "/api/placements/" + placement + "/hours",
                Map.of("duration", "PT3H30M", "date", dayOf(need, HUNGARY).toString()));
        assertThat(hours.status()).as(hours.body()).isIn(200, 201);
    }

    private static double hours(Person manager) {
        return indicator(manager, "hours", "hours");
    }

    private static double placed(Person manager) {
        return indicator(manager, "vol_placed", "value");
    }

    private static double indicator(Person manager, String code, String field) {
        Answer answer = await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> manager.get("/api/indicators?unit=" + KISBER), got -> got.status() == 200);
        return answer.json()
                .path("indicators")
                .valueStream()
                .filter(indicator -> indicator.path("code").asString("").equals(code))
                .findFirst()
                .orElseThrow()
                .path(field)
                .asDouble();
    }
}
