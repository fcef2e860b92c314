package eu.kalaka.organisation;

import static eu.kalaka.organisation.Network.ADMIN;
import static eu.kalaka.organisation.Network.id;
import static eu.kalaka.organisation.Network.inBudapest;
import static eu.kalaka.organisation.Network.readingAloud;
import static eu.kalaka.organisation.Network.shift;
import static eu.kalaka.organisation.Network.unit;
import static eu.kalaka.organisation.Network.with;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.ergani.Announcement;
import eu.kalaka.organisation.ergani.ErganiStatus;
import eu.kalaka.organisation.ergani.PlacementId;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import eu.kalaka.testkit.matrix.Call;
import eu.kalaka.testkit.matrix.Fixture;
import eu.kalaka.testkit.matrix.Fixture.Placing;
import eu.kalaka.testkit.matrix.Placed;
import eu.kalaka.testkit.matrix.Position;
import eu.kalaka.testkit.matrix.RightsMatrix;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class RightsMatrixIT extends RightsMatrix {

    private static final String PDF = "application/pdf";
    private static final String SIGNED_PAPER = "%PDF-1.7 signed";
    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static final String CHILD = Position.CHILD_UNIT.unit();
    private static final String CLOSING = Position.HELD + "/closing";
    private static final String MOVING = Position.HELD + "/moving";
    private static final String HOST = "host";
    private static final String SHIFT = "shift";

    static {
        KINDS.put("/hu/ke/tatabanya", "branch");
        KINDS.put("/hu/fe", "county");
        KINDS.put("/hu/fe/mor", "branch");
        KINDS.put(CLOSING, "point");
        KINDS.put(MOVING, "point");
    }

    private final Api api;
    private String template = "";
    private final AggregateStore<Announcement> announcements;

    @Autowired
    RightsMatrixIT(Api api, AggregateStore<Announcement> announcements) {
        this.api = api;
        this.announcements = announcements;
    }

    @BeforeAll
    void theUnitsAreThere() {
        Network.stands(api);
        KINDS.forEach((path, kind) -> assertThat(
                        api.as(ADMIN).put("/api/units", unit(path, kind)).status())
                .as(path)
                .isIn(200, 201));
        template = template(Position.HELD).id();
    }

    @Override
    protected Fixture fixture() {
        Placing host = this::host;
        Placing draft = unit -> need(unit, false);
        Placing checked = unit -> checked(need(unit, false));
        Placing published = unit -> need(unit, true);
        Placing offer = this::offer;
        Placing taken = unit -> taken(offer(unit));
        Fixture fixture = Fixture.of("organisation")
                .inUnit("GET /api/code-lists/{name}", unit -> Call.to("/api/code-lists/skills"))
                .inUnit("GET /api/units", unit -> Call.to("/api/units?below=" + unit))
                .inUnit("PUT /api/units", unit -> Call.to("/api/units", unit(unit, kind(unit))))
                .inUnit(
                        "POST /api/units/close",
                        unit -> Call.to("/api/units/close", Map.of("path", orChild(unit, CLOSING), "reason", "moved")))
                .inUnit(
                        "POST /api/units/move",
                        unit -> Call.to("/api/units/move", Map.of("path", orChild(unit, MOVING), "to", moved(unit))))
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
                .on("POST /api/needs/{id}/publish", checked, one -> Call.to("/api/needs/" + one.id() + "/publish"))
                .on(
                        "POST /api/needs/{id}/close",
                        published,
                        one -> Call.to("/api/needs/" + one.id() + "/close", Map.of("reason", "enough people")))
                .on(
                        "PUT /api/needs/{id}",
                        draft,
                        one -> Call.to("/api/needs/" + one.id(), reading(one.unit(), one.get(HOST), false))
                                .seeing(1))
                .on("POST /api/needs/{id}/check", draft, one -> Call.to("/api/needs/" + one.id() + "/check"))
                .on(
                        "POST /api/needs/{id}/shifts",
                        draft,
                        one -> Call.to(
                                "/api/needs/" + one.id() + "/shifts",
                                shift(inBudapest().plusDays(9), 2, 1)))
                .on(
                        "POST /api/needs/{id}/shifts/{shift}/cancel",
                        draft,
                        one -> Call.to("/api/needs/" + one.id() + "/shifts/" + one.get(SHIFT) + "/cancel"))
                .on("POST /api/needs/{id}/copy", draft, one -> Call.to("/api/needs/" + one.id() + "/copy", Map.of()))
                .inUnit("GET /api/need-templates", unit -> Call.to("/api/need-templates?unit=" + unit))
                .on(
                        "POST /api/need-templates",
                        draft,
                        one -> Call.to(
                                "/api/need-templates",
                                Map.of("unit", one.unit(), "name", "Reading", "needId", one.id())))
                .on(
                        "POST /api/need-templates/{id}/retirement",
                        this::template,
                        one -> Call.to("/api/need-templates/" + one.id() + "/retirement"))
                .on(
                        "POST /api/need-templates/{id}/needs",
                        host,
                        one -> Call.to(
                                "/api/need-templates/" + template + "/needs",
                                Map.of("unit", one.unit(), "hostId", one.id())))
                .on("GET /api/offers", offer, one -> Call.to("/api/offers?limit=200&unit=" + one.unit()))
                .on("POST /api/offers", host, one -> Call.to("/api/offers", blankets(one.unit(), one.id())))
                .on("GET /api/offers/{id}", offer, one -> Call.to("/api/offers/" + one.id()))
                .on(
                        "POST /api/offers/{id}/reservations",
                        offer,
                        one -> Call.to(
                                "/api/offers/" + one.id() + "/reservations",
                                Map.of("structureId", one.get(HOST), "quantity", 5)))
                .on(
                        "POST /api/offers/{id}/handovers",
                        taken,
                        one -> Call.to(
                                "/api/offers/" + one.id() + "/handovers",
                                Map.of(
                                        "structureId",
                                        one.get(HOST),
                                        "pickedUpAt",
                                        inBudapest().minusMinutes(9).toOffsetDateTime(),
                                        "deliveredAt",
                                        inBudapest().minusMinutes(1).toOffsetDateTime())))
                .on(
                        "POST /api/offers/{id}/refusal",
                        offer,
                        one -> Call.to("/api/offers/" + one.id() + "/refusal", Map.of("reason", "too far away")))
                .inUnit("GET /api/needs/count", unit -> Call.to("/api/needs/count?unit=" + unit))
                .inUnit("GET /api/open/needs.jsonld", unit -> Call.to("/api/open/needs.jsonld?unit=" + unit))
                .on("GET /api/open/needs/{id}", published, one -> Call.to("/api/open/needs/" + one.id()))
                .inUnit("GET /api/open/needs.geojson", unit -> Call.to("/api/open/needs.geojson?unit=" + unit))
                .inUnit("GET /api/open/units", unit -> Call.to("/api/open/units?below=" + unit))
                .inUnit(
                        "GET /api/open/units/calendar.ics",
                        unit -> Call.to("/api/open/units/calendar.ics?unit=" + unit))
                .on(
                        "GET /api/open/hosts/{host}/calendar.ics",
                        host,
                        one -> Call.to("/api/open/hosts/" + one.id() + "/calendar.ics"));
        withAgreements(fixture, host);
        withProgrammes(fixture);
        withCompliance(fixture, host);
        return fixture;
    }

    private void withAgreements(Fixture fixture, Placing host) {
        Placing agreement = this::agreement;
        Placing filed = unit -> filed(agreement(unit));
        fixture.on("POST /api/agreements", host, one -> Call.to("/api/agreements", cooperation(one.unit(), one.id())))
                .on(
                        "PUT /api/agreements/{id}/terms",
                        agreement,
                        one -> Call.to("/api/agreements/" + one.id() + "/terms", terms("Reading aloud, twice")))
                .on(
                        "POST /api/agreements/{id}/send",
                        agreement,
                        one -> Call.to("/api/agreements/" + one.id() + "/send"))
                .on(
                        "POST /api/agreements/{id}/signatures",
                        agreement,
                        one -> Call.to(
                                "/api/agreements/" + one.id() + "/signatures",
                                Map.of("side", "host", "by", "Somebody", "on", "2026-01-12")))
                .on(
                        "POST /api/agreements/{id}/end",
                        unit -> signed(agreement(unit)),
                        one -> Call.to("/api/agreements/" + one.id() + "/end", Map.of("on", "2026-06-30")))
                .on("PUT /api/agreements/{id}/file", agreement, one -> file(one.id()))
                .on("GET /api/agreements/{id}/file", filed, one -> Call.to("/api/agreements/" + one.id() + "/file"))
                .on(
                        "GET /api/agreements/{id}/paper",
                        agreement,
                        one -> Call.to("/api/agreements/" + one.id() + "/paper"))
                .on("GET /api/agreements/{id}", agreement, one -> Call.to("/api/agreements/" + one.id()))
                .on("GET /api/agreements", agreement, one -> Call.to("/api/agreements?limit=200&unit=" + one.unit()))
                .inUnit("GET /api/agreements/count", unit -> Call.to("/api/agreements/count?unit=" + unit));
    }

    private void withProgrammes(Fixture fixture) {
        Placing programme = unit -> Placed.of(id(api.as(ADMIN).post("/api/programmes", programme(unit))), unit);
        fixture.inUnit("POST /api/programmes", unit -> Call.to("/api/programmes", programme(unit)))
                .on(
                        "PUT /api/programmes/{id}",
                        programme,
                        one -> Call.to("/api/programmes/" + one.id(), with(programme(one.unit()), "theme", "school")))
                .on(
                        "POST /api/programmes/{id}/status",
                        programme,
                        one -> Call.to("/api/programmes/" + one.id() + "/status", Map.of("to", "approved")))
                .on("GET /api/programmes/{id}", programme, one -> Call.to("/api/programmes/" + one.id()))
                .on("GET /api/programmes", programme, one -> Call.to("/api/programmes?limit=200&unit=" + one.unit()));
    }

    private void withCompliance(Fixture fixture, Placing host) {
        Placing announcement = this::announcement;
        String ergani = "/api/compliance/ergani";
        fixture.on("POST /api/compliance/check", host, one -> Call.to("/api/compliance/check", engagement(one.id())))
                .on(
                        "POST /api/compliance/contract",
                        host,
                        one -> Call.to("/api/compliance/contract", contract(one.id())))
                .inUnit(
                        "GET /api/compliance/rules",
                        unit -> Call.to("/api/compliance/rules?regime=informal&unit=" + unit))
                .on("GET " + ergani, announcement, one -> Call.to(ergani + "?limit=200&unit=" + one.unit()))
                .on("GET " + ergani + ".csv", announcement, one -> Call.to(ergani + ".csv?unit=" + one.unit()))
                .on(
                        "POST " + ergani + "/{placement}/announced",
                        announcement,
                        one -> Call.to(ergani + "/" + one.id() + "/announced", Map.of("on", "2026-01-12")))
                .on(
                        "POST " + ergani + "/{placement}/not-needed",
                        announcement,
                        one -> Call.to(ergani + "/" + one.id() + "/not-needed", Map.of("reason", "once, at a flood")));
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
        Answer posted = api.as(ADMIN).post("/api/needs", reading(unit, host.id(), published));
        return Placed.of(id(posted), unit)
                .ownedBy("host_id", UUID.fromString(host.id()))
                .with(HOST, host.id())
                .with(
                        SHIFT,
                        posted.json().path("shifts").path(0).path("shiftId").asString());
    }

    private Placed template(String unit) {
        return Placed.of(
                id(api.as(ADMIN)
                        .post(
                                "/api/need-templates",
                                Map.of(
                                        "unit",
                                        unit,
                                        "name",
                                        "Reading",
                                        "needId",
                                        need(unit, false).id()))),
                unit);
    }

    private Placed checked(Placed need) {
        assertThat(api.as(ADMIN).post("/api/needs/" + need.id() + "/check").status())
                .isEqualTo(200);
        return need;
    }

    /** Of a host that is a structure too, so that one owner may do everything. */
    private Placed offer(String unit) {
        Placed host = host(unit);
        String offer = id(api.as(ADMIN).post("/api/offers", blankets(unit, host.id())));
        return Placed.of(offer, unit)
                .ownedBy("host_id", UUID.fromString(host.id()))
                .with(HOST, host.id());
    }

    private Placed taken(Placed offer) {
        assertThat(api.as(ADMIN)
                        .post(
                                "/api/offers/" + offer.id() + "/reservations",
                                Map.of("structureId", offer.get(HOST), "quantity", 5))
                        .status())
                .isEqualTo(200);
        return offer;
    }

    private static Map<String, Object> blankets(String unit, String donor) {
        return Map.of(
                "unit",
                unit,
                "donorId",
                donor,
                "kind",
                "goods",
                "what",
                "Blankets",
                "quantity",
                20,
                "pickUp",
                Map.of(
                        "from",
                        inBudapest().toOffsetDateTime(),
                        "until",
                        inBudapest().plusDays(1).toOffsetDateTime()));
    }

    private Placed agreement(String unit) {
        Placed host = host(unit);
        String agreement = id(api.as(ADMIN).post("/api/agreements", cooperation(unit, host.id())));
        return Placed.of(agreement, unit).ownedBy("host_id", UUID.fromString(host.id()));
    }

    private Placed filed(Placed agreement) {
        assertThat(api.as(ADMIN)
                        .with("Content-Type", PDF)
                        .put(file(agreement.id()).path(), SIGNED_PAPER)
                        .status())
                .isEqualTo(200);
        return agreement;
    }

    private Placed signed(Placed agreement) {
        for (String side : new String[] {"centre", "host"}) {
            assertThat(api.as(ADMIN)
                            .post(
                                    "/api/agreements/" + agreement.id() + "/signatures",
                                    Map.of("side", side, "by", "Somebody", "on", "2026-01-12"))
                            .status())
                    .isEqualTo(200);
        }
        return agreement;
    }

    /** As if a placement had been heard of; in Hungary none is announced. */
    private Placed announcement(String unit) {
        UUID placement = UUID.randomUUID();
        announcements.create(new Announcement(
                new PlacementId(placement),
                new UnitPath(unit),
                new HostId(UUID.randomUUID()),
                UUID.randomUUID(),
                LocalDate.of(2026, 2, 1),
                ErganiStatus.DUE,
                null,
                null,
                null));
        return Placed.of(placement.toString(), unit);
    }

    private static Call file(String agreement) {
        return Call.sending("/api/agreements/" + agreement + "/file", PDF, SIGNED_PAPER);
    }

    private static Map<String, Object> cooperation(String unit, String host) {
        return Map.of("unit", unit, "hostId", host, "type", "cooperation", "terms", terms("Reading aloud"));
    }

    private static Map<String, Object> terms(String subject) {
        return Map.of(
                "subject", subject, "centreParty", "The centre", "writtenOn", "2026-01-12", "validFrom", "2026-02-01");
    }

    private static Map<String, Object> programme(String unit) {
        return Map.of("unit", unit, "names", Map.of("en", "Reading"), "theme", "other", "plan", Map.of());
    }

    private static Map<String, Object> engagement(String host) {
        return Map.of("hostId", host, "regime", "informal", "startsOn", "2026-12-01", "age", 30);
    }

    private static Map<String, Object> contract(String host) {
        return Map.of(
                "engagement",
                engagement(host),
                "volunteer",
                "Somebody",
                "bornOn",
                "1990-05-01",
                "residence",
                "Here",
                "tasks",
                "Reading",
                "place",
                "There",
                "time",
                "Saturdays");
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

    /** Each unit to a place of its own, so that none finds it taken by another. */
    private static String moved(String unit) {
        return Position.HELD + "/moved-" + unit.substring(unit.lastIndexOf('/') + 1);
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
