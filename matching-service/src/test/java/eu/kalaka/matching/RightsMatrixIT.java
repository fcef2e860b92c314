package eu.kalaka.matching;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;

import eu.kalaka.matching.fixtures.HandSetClock;
import eu.kalaka.matching.fixtures.MatchingTest;
import eu.kalaka.matching.fixtures.Network;
import eu.kalaka.matching.fixtures.Network.Neighbours;
import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.matrix.Call;
import eu.kalaka.testkit.matrix.Fixture;
import eu.kalaka.testkit.matrix.Fixture.Placing;
import eu.kalaka.testkit.matrix.Placed;
import eu.kalaka.testkit.matrix.RightsMatrix;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

@MatchingTest
class RightsMatrixIT extends RightsMatrix {

    private static final String VOLUNTEER = "volunteer";

    private final Neighbours network;
    private final HandSetClock clock;

    @Autowired
    RightsMatrixIT(Neighbours network, HandSetClock clock) {
        this.network = network;
        this.clock = clock;
    }

    @BeforeAll
    void saturdayMorning() {
        clock.set(Network.NOW);
    }

    @Override
    protected Fixture fixture() {
        Placing need = this::need;
        Placing placement = this::placement;
        return Fixture.of("matching")
                .on("GET /api/needs/{id}/suggestions", need, one -> of(one, ""))
                .on("GET /api/needs/{id}/suggestions/left-out", need, one -> of(one, "/left-out"))
                .on("GET /api/needs/{id}/suggestions/relaxations", need, one -> of(one, "/relaxations"))
                .on("GET /api/needs/{id}/suggestions/comparison", need, one -> of(one, "/comparison?engines=1,2"))
                .on("GET /api/needs/{id}/suggestions/{volunteer}", need, one -> of(one, "/" + one.get(VOLUNTEER)))
                .on(
                        "GET /api/volunteers/{volunteer}/suggestions",
                        this::person,
                        one -> Call.to("/api/volunteers/" + one.id() + "/suggestions"))
                .on(
                        "POST /api/needs/{id}/invitations",
                        need,
                        one -> Call.to(
                                "/api/needs/" + one.id() + "/invitations",
                                Map.of("volunteerId", one.get(VOLUNTEER), "shiftId", one.get("shift"))))
                .on("GET /api/placements", placement, one -> Call.to("/api/placements?limit=200&unit=" + one.unit()))
                .on("GET /api/placements/{id}", placement, one -> placement(one, ""))
                .on("POST /api/placements/{id}/acceptance", placement, one -> placement(one, "/acceptance"))
                .on("POST /api/placements/{id}/refusal", placement, one -> placement(one, "/refusal"))
                .on(
                        "POST /api/placements/{id}/withdrawal",
                        this::acceptedForNextSaturday,
                        one -> placement(one, "/withdrawal"))
                .on("POST /api/placements/{id}/absence", this::accepted, one -> placement(one, "/absence"))
                .on(
                        "POST /api/placements/{id}/hours",
                        this::accepted,
                        one -> Call.to(
                                "/api/placements/" + one.id() + "/hours",
                                Map.of("duration", "PT3H", "date", "2026-11-28")))
                .on("GET /api/placements/{id}/trace", placement, one -> placement(one, "/trace"))
                .on("GET /api/placements/{id}/trace/replay", placement, one -> placement(one, "/trace/replay"));
    }

    @Override
    protected Set<String> sample() {
        return Set.of(
                "GET /api/needs/{id}/suggestions",
                "GET /api/volunteers/{volunteer}/suggestions",
                "GET /api/placements",
                "GET /api/placements/{id}");
    }

    private Placed person(String unit) {
        Person person = network.registered(retiredNurseInTata().in(unit));
        return Placed.volunteer(person.uuid(), unit);
    }

    /** With a volunteer of the same unit whom it suits. */
    private Placed need(String unit) {
        Person person = network.registered(retiredNurseInTata().in(unit));
        Wanted wanted = network.posted(companyOnSaturdayMorning().in(unit));
        return Placed.of(wanted.uuid().toString(), unit)
                .ownedBy("volunteer_id", person.uuid())
                .ownedBy("host_id", wanted.host())
                .with(VOLUNTEER, person.uuid().toString())
                .with("shift", wanted.shift().toString());
    }

    private Placed placement(String unit) {
        return placement(unit, companyOnSaturdayMorning());
    }

    private Placed placement(String unit, Wanted task) {
        Person person = network.registered(retiredNurseInTata().in(unit));
        Wanted wanted = network.posted(task.in(unit));
        return Placed.of(network.invited(person, wanted), unit)
                .ownedBy("volunteer_id", person.uuid())
                .ownedBy("host_id", wanted.host());
    }

    /** Who takes back a yes must do so before the shift begins. */
    private Placed acceptedForNextSaturday(String unit) {
        Placed placement =
                placement(unit, companyOnSaturdayMorning().at("2026-12-05T09:00+01:00", "2026-12-05T12:00+01:00"));
        network.accept(placement.id());
        return placement;
    }

    private Placed accepted(String unit) {
        Placed placement = placement(unit);
        network.accept(placement.id());
        return placement;
    }

    private static Call of(Placed need, String question) {
        return Call.to("/api/needs/" + need.id() + "/suggestions" + question);
    }

    private static Call placement(Placed placement, String what) {
        return Call.to("/api/placements/" + placement.id() + what);
    }
}
