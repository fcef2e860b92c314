package eu.kalaka.organisation;

import static eu.kalaka.organisation.Network.ADMIN;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.readingAloud;
import static eu.kalaka.organisation.Network.unit;
import static eu.kalaka.organisation.Network.with;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import eu.kalaka.testkit.matrix.Call;
import eu.kalaka.testkit.matrix.Fixture;
import eu.kalaka.testkit.matrix.Fixture.Placing;
import eu.kalaka.testkit.matrix.Placed;
import eu.kalaka.testkit.matrix.Position;
import eu.kalaka.testkit.matrix.RightsMatrix;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class RightsMatrixIT extends RightsMatrix {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static final String CHILD = Position.CHILD_UNIT.unit();
    private static final String CLOSING = Position.HELD + "/closing";
    private static final String MOVING = Position.HELD + "/moving";

    static {
        KINDS.put("/hu/ke/tatabanya", "branch");
        KINDS.put("/hu/fe", "county");
        KINDS.put("/hu/fe/mor", "branch");
        KINDS.put(CLOSING, "point");
        KINDS.put(MOVING, "point");
    }

    private final Api api;

    @Autowired
    RightsMatrixIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void theUnitsAreThere() {
        Network.stands(api);
        KINDS.forEach((path, kind) -> assertThat(
                        api.as(ADMIN).put("/api/units", unit(path, kind)).status())
                .as(path)
                .isIn(200, 201));
    }

    @Override
    protected Fixture fixture() {
        Placing host = this::host;
        Placing draft = unit -> need(unit, false);
        Placing published = unit -> need(unit, true);
        return Fixture.of("organisation")
                .inUnit("GET /api/code-lists/{name}", unit -> Call.to("/api/code-lists/skills"))
                .inUnit("GET /api/units", unit -> Call.to("/api/units?below=" + unit))
                .inUnit("PUT /api/units", unit -> Call.to("/api/units", unit(unit, kind(unit))))
                .inUnit(
                        "POST /api/units/close",
                        unit -> Call.to("/api/units/close", Map.of("path", orChild(unit, CLOSING), "reason", "moved")))
                .inUnit(
                        "POST /api/units/move",
                        unit -> Call.to(
                                "/api/units/move",
                                Map.of("path", orChild(unit, MOVING), "to", Position.HELD + "/moved")))
                .inUnit("GET /api/units/history", unit -> Call.to("/api/units/history?path=" + unit))
                .on("GET /api/hosts", host, one -> Call.to("/api/hosts?limit=200&unit=" + one.unit()))
                .inUnit("POST /api/hosts", unit -> Call.to("/api/hosts", library(unit)))
                .on("GET /api/hosts/{id}", host, one -> Call.to("/api/hosts/" + one.id()))
                .on(
                        "PUT /api/hosts/{id}/insurance",
                        host,
                        one -> Call.to("/api/hosts/" + one.id() + "/insurance", Map.of("validUntil", "2030-01-31")))
                .on("PUT /api/hosts/{id}", host, one -> Call.to("/api/hosts/" + one.id(), library(Position.HELD)))
                .on(
                        "POST /api/hosts/{id}/papers",
                        host,
                        one -> Call.to(
                                "/api/hosts/" + one.id() + "/papers",
                                Map.of("type", "signed_declaration", "issuedOn", "2026-01-12")))
                .on(
                        "POST /api/hosts/{id}/status",
                        host,
                        one -> Call.to("/api/hosts/" + one.id() + "/status", Map.of("to", "in_preparation")))
                .on("GET /api/hosts/{id}/duplicates", host, one -> Call.to("/api/hosts/" + one.id() + "/duplicates"))
                .on(
                        "POST /api/hosts/{id}/not-same-as",
                        host,
                        one -> Call.to("/api/hosts/" + one.id() + "/not-same-as", Map.of("host", UUID.randomUUID())))
                .on("GET /api/needs", published, one -> Call.to("/api/needs?limit=200&unit=" + one.unit()))
                .on("POST /api/needs", host, one -> Call.to("/api/needs", reading(one.unit(), one.id(), false)))
                .on("GET /api/needs/{id}", published, one -> Call.to("/api/needs/" + one.id()))
                .on("POST /api/needs/{id}/publish", draft, one -> Call.to("/api/needs/" + one.id() + "/publish"))
                .on(
                        "POST /api/needs/{id}/close",
                        published,
                        one -> Call.to("/api/needs/" + one.id() + "/close", Map.of("reason", "enough people")));
    }

    @Override
    protected Set<String> sample() {
        return Set.of("GET /api/hosts", "GET /api/hosts/{id}", "POST /api/needs/{id}/publish");
    }

    private Placed host(String unit) {
        UUID host = UUID.fromString(id(api.as(ADMIN).post("/api/hosts", library(unit))));
        return Placed.of(host.toString(), unit).ownedBy("host_id", host);
    }

    private Placed need(String unit, boolean published) {
        Placed host = host(unit);
        String need = id(api.as(ADMIN).post("/api/needs", reading(unit, host.id(), published)));
        return Placed.of(need, unit).ownedBy("host_id", UUID.fromString(host.id()));
    }

    private static Map<String, Object> library(String unit) {
        return Map.of(
                "unit",
                unit,
                "name",
                "Library",
                "legalType",
                isGreek(unit) ? "association" : "library",
                "country",
                isGreek(unit) ? "GR" : "HU");
    }

    private static Map<String, Object> reading(String unit, String host, boolean published) {
        Map<String, Object> need = with(with(readingAloud(host), "unit", unit), "publish", published);
        return isGreek(unit) ? with(need, "regime", "gr_law") : need;
    }

    private static boolean isGreek(String unit) {
        return unit.startsWith("/gr");
    }

    private static String orChild(String unit, String child) {
        return unit.equals(CHILD) ? child : unit;
    }

    /** As the tree has it, by how deep a unit lies. */
    private static String kind(String unit) {
        return switch ((int)
                Arrays.stream(unit.split("/")).filter(part -> !part.isEmpty()).count()) {
            case 2 -> isGreek(unit) ? "municipality" : "county";
            case 3 -> isGreek(unit) ? "municipal_unit" : "branch";
            default -> "point";
        };
    }
}
