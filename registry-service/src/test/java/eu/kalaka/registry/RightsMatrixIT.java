package eu.kalaka.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import eu.kalaka.testkit.matrix.Call;
import eu.kalaka.testkit.matrix.Fixture;
import eu.kalaka.testkit.matrix.Fixture.Placing;
import eu.kalaka.testkit.matrix.Placed;
import eu.kalaka.testkit.matrix.Position;
import eu.kalaka.testkit.matrix.RightsMatrix;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest(RegistryService.class)
class RightsMatrixIT extends RightsMatrix {

    private static final String ONE = "/api/volunteers/";
    private static final String IMPORTS = "/api/volunteers/imports";
    private static final String APPOINTMENTS = "/api/appointments/";
    private static final UUID HOST = UUID.randomUUID();

    private final Api api;
    private final Bus bus;
    private final MongoTemplate mongo;

    @Autowired
    RightsMatrixIT(Api api, Bus bus, MongoTemplate mongo) {
        this.api = api;
        this.bus = bus;
        this.mongo = mongo;
    }

    @BeforeAll
    void theTreeIsKnown() {
        for (Position position : Position.values()) {
            String unit = position.unit();
            bus.publish(new UnitState(unit, "point", Map.of("en", unit), null), unit, 1);
            await().until(() -> register(unit).status() == 201);
        }
    }

    @Override
    protected Fixture fixture() {
        Placing volunteer = this::volunteer;
        Placing list = this::list;
        Placing pair = this::pair;
        Placing merge = this::merge;
        Placing leaving = this::leaving;
        Placing coming = this::coming;
        Placing stayed = this::stayed;
        Placing enquiry = this::enquiry;
        Placing appointment = this::appointment;
        Placing group = this::group;
        return Fixture.of("registry")
                .on("GET /api/volunteers", volunteer, one -> Call.to("/api/volunteers?limit=200&unit=" + one.unit()))
                .inUnit("POST /api/volunteers", unit -> Call.to("/api/volunteers", schoolgirl(unit)))
                .on(
                        "POST /api/volunteers/search",
                        volunteer,
                        one -> Call.to(
                                "/api/volunteers/search",
                                Map.of("unit", one.unit(), "sort", "last_contact", "descending", true, "limit", 200)))
                .on(
                        "POST /api/volunteers/export",
                        volunteer,
                        one -> Call.to(
                                "/api/volunteers/export",
                                Map.of("format", "csv", "search", Map.of("unit", one.unit()))))
                .inUnit("POST /api/volunteers/imports", unit -> Call.to(IMPORTS, Map.of("unit", unit)))
                .on("GET /api/volunteers/imports/{id}", list, one -> Call.to(IMPORTS + "/" + one.id()))
                .on(
                        "GET /api/volunteers/imports/{id}/errors",
                        list,
                        one -> Call.to(IMPORTS + "/" + one.id() + "/errors"))
                .on(
                        "PUT /api/volunteers/imports/{id}/parts/{number}",
                        list,
                        one -> Call.to(IMPORTS + "/" + one.id() + "/parts/0", Map.of()))
                .on(
                        "DELETE /api/volunteers/imports/{id}/parts",
                        list,
                        one -> Call.to(IMPORTS + "/" + one.id() + "/parts"))
                .on(
                        "PUT /api/volunteers/imports/{id}/settings",
                        list,
                        one -> Call.to(IMPORTS + "/" + one.id() + "/settings", Map.of()))
                .on("POST /api/volunteers/imports/{id}/run", list, one -> Call.to(IMPORTS + "/" + one.id() + "/run"))
                .on("GET /api/volunteers/{id}", volunteer, one -> Call.to(ONE + one.id()))
                .on("PUT /api/volunteers/{id}", volunteer, one -> Call.to(ONE + one.id(), corrected()))
                .on("PUT /api/volunteers/{id}/identity", volunteer, one -> to(one, "identity", Map.of()))
                .on("POST /api/volunteers/{id}/pause", volunteer, one -> to(one, "pause", Map.of()))
                .on("POST /api/volunteers/{id}/resume", this::pausing, one -> Call.to(ONE + one.id() + "/resume"))
                .on("POST /api/volunteers/{id}/interview", volunteer, one -> to(one, "interview", Map.of()))
                .on("POST /api/volunteers/{id}/activate", this::talkedTo, one -> to(one, "activate", Map.of()))
                .on("POST /api/volunteers/{id}/leave", volunteer, one -> to(one, "leave", Map.of("reason", "moves")))
                .on("POST /api/volunteers/{id}/return", this::gone, one -> to(one, "return", Map.of()))
                .on(
                        "GET /api/expiring-evidence",
                        this::expiring,
                        one -> Call.to("/api/expiring-evidence?unit=" + one.unit()))
                .on("GET /api/volunteers/{id}/own-data", volunteer, one -> Call.to(ONE + one.id() + "/own-data"))
                .on(
                        "GET /api/volunteers/{id}/own-data.pdf",
                        volunteer,
                        one -> Call.to(ONE + one.id() + "/own-data.pdf"))
                .on(
                        "PUT /api/volunteers/{id}/interview-notes",
                        volunteer,
                        one -> to(one, "interview-notes", Map.of("on", "2026-01-12", "fit", "reading aloud")))
                .on(
                        "GET /api/volunteers/{id}/interview-notes",
                        this::interviewed,
                        one -> Call.to(ONE + one.id() + "/interview-notes"))
                .on("GET /api/volunteers/{id}/card", volunteer, one -> Call.to(ONE + one.id() + "/card"))
                .on("GET /api/volunteers/{id}/erasure", volunteer, one -> Call.to(ONE + one.id() + "/erasure"))
                .on(
                        "POST /api/volunteers/{id}/erasure",
                        volunteer,
                        one -> to(one, "erasure", Map.of("channel", "phone", "identityCheck", "call_back")))
                .inUnit("GET /api/inactive-volunteers", unit -> Call.to("/api/inactive-volunteers?unit=" + unit))
                .on(
                        "GET /api/people-coming",
                        this::saidYes,
                        one -> Call.to("/api/people-coming?host=" + one.get("host")))
                .on("GET /api/groups", group, one -> Call.to("/api/groups?limit=200&unit=" + one.unit()))
                .inUnit("POST /api/groups", unit -> Call.to("/api/groups", readers(unit)))
                .on("GET /api/groups/{id}", group, one -> Call.to("/api/groups/" + one.id()))
                .on(
                        "PUT /api/groups/{id}",
                        group,
                        one -> Call.to(
                                "/api/groups/" + one.id(),
                                Map.of("name", "Readers", "leaders", List.of(), "members", List.of(), "closed", true)))
                .inUnit("GET /api/regulations", unit -> Call.to("/api/regulations?unit=" + unit))
                .inUnit("POST /api/regulations", unit -> Call.to("/api/regulations", regulation(unit)))
                .on(
                        "PUT /api/volunteers/{id}/acceptances/{regulationId}",
                        this::ruled,
                        one -> to(one, "acceptances/" + one.get("regulation"), Map.of("channel", "desk")))
                .on("GET /api/enquiries", enquiry, one -> Call.to("/api/enquiries?limit=200&unit=" + one.unit()))
                .inUnit("POST /api/enquiries", unit -> Call.to("/api/enquiries", asked(unit)))
                .on("GET /api/enquiries/{id}", enquiry, one -> Call.to("/api/enquiries/" + one.id()))
                .on(
                        "PUT /api/enquiries/{id}/answer",
                        enquiry,
                        one -> Call.to(
                                "/api/enquiries/" + one.id() + "/answer", Map.of("answer", "Come in", "closed", true)))
                .on(
                        "POST /api/enquiries/{id}/intake",
                        enquiry,
                        one -> Call.to("/api/enquiries/" + one.id() + "/intake", enquirer(one.unit())))
                .on(
                        "GET /api/appointments",
                        appointment,
                        one -> Call.to("/api/appointments?limit=200&unit=" + one.unit()))
                .inUnit("POST /api/appointments", unit -> Call.to("/api/appointments", agreed(unit)))
                .on("GET /api/appointments/{id}", appointment, one -> Call.to(APPOINTMENTS + one.get("made")))
                .on(
                        "GET /api/appointments/{id}/calendar",
                        appointment,
                        one -> Call.to(APPOINTMENTS + one.get("made") + "/calendar"))
                .on(
                        "PUT /api/appointments/{id}",
                        appointment,
                        one -> Call.to(
                                APPOINTMENTS + one.get("made"),
                                Map.of(
                                        "start",
                                        "2031-01-08T09:00:00Z",
                                        "end",
                                        "2031-01-08T09:30:00Z",
                                        "state",
                                        "cancelled")))
                .on(
                        "PUT /api/volunteers/{id}/consents/{purpose}",
                        volunteer,
                        one -> to(one, "consents/matching_share", Map.of("given", true, "channel", "desk")))
                .on(
                        "PUT /api/volunteers/{id}/availability",
                        volunteer,
                        one -> to(one, "availability", Map.of("week", List.of())))
                .on(
                        "PUT /api/volunteers/{id}/skills/{skill}/level",
                        volunteer,
                        one -> to(one, "skills/EDUC.reading_aloud/level", Map.of("level", 3)))
                .on(
                        "PUT /api/volunteers/{id}/evidence/{type}",
                        volunteer,
                        one -> to(one, "evidence/confidentiality", Map.of("seenOn", "2026-01-12")))
                .on(
                        "DELETE /api/volunteers/{id}/evidence/{type}",
                        volunteer,
                        one -> Call.to(ONE + one.id() + "/evidence/confidentiality"))
                .on("PUT /api/volunteers/{id}/guardian", volunteer, one -> to(one, "guardian", consent()))
                .on("DELETE /api/volunteers/{id}/guardian", volunteer, one -> Call.to(ONE + one.id() + "/guardian"))
                .on(
                        "PUT /api/volunteers/{id}/citizenship",
                        volunteer,
                        one -> to(
                                one,
                                "citizenship",
                                Map.of("group", "non_eea", "returnAssured", true, "healthEntitled", false)))
                .on(
                        "PUT /api/volunteers/{id}/student",
                        volunteer,
                        one -> to(one, "student", Map.of("school", "Eötvös", "accepted", true)))
                .on(
                        "PUT /api/volunteers/{id}/kept-apart/{hostId}",
                        volunteer,
                        one -> to(one, "kept-apart/" + HOST, Map.of("reason", "her own wish")))
                .on(
                        "DELETE /api/volunteers/{id}/kept-apart/{hostId}",
                        volunteer,
                        one -> Call.to(ONE + one.id() + "/kept-apart/" + HOST))
                .inUnit(
                        "POST /api/duplicates/look",
                        unit -> Call.to("/api/duplicates/look", Map.of("unit", unit, "name", "Nagy Réka")))
                .on("GET /api/duplicates", pair, one -> Call.to("/api/duplicates?limit=200"))
                .on(
                        "POST /api/duplicates/{id}/two-people",
                        pair,
                        one -> Call.to("/api/duplicates/" + one.id() + "/two-people"))
                .on("POST /api/merges", this::twice, one -> Call.to("/api/merges", merging(one)))
                .on("GET /api/merges", merge, one -> Call.to("/api/merges?limit=200"))
                .on("GET /api/merges/{id}", merge, one -> Call.to("/api/merges/" + one.id()))
                .on("POST /api/merges/{id}/undo", merge, one -> Call.to("/api/merges/" + one.id() + "/undo"))
                .on(
                        "POST /api/volunteers/{id}/transfers",
                        volunteer,
                        one -> to(one, "transfers", Map.of("to", elsewhere(one.unit()))))
                .on(
                        "GET /api/volunteers/{id}/transfer-preview",
                        volunteer,
                        one -> Call.to(ONE + one.id() + "/transfer-preview"))
                .on(
                        "GET /api/transfers/{id}/preview",
                        coming,
                        one -> Call.to("/api/transfers/" + one.id() + "/preview"))
                .on(
                        "GET /api/transfers/{id}/contract-record",
                        stayed,
                        one -> Call.to("/api/transfers/" + one.id() + "/contract-record"))
                .on("GET /api/transfers", leaving, one -> Call.to("/api/transfers?limit=200"))
                .on("GET /api/transfers/{id}", leaving, one -> Call.to("/api/transfers/" + one.id()))
                .on(
                        "POST /api/transfers/{id}/acceptance",
                        coming,
                        one -> Call.to("/api/transfers/" + one.id() + "/acceptance"))
                .on(
                        "POST /api/transfers/{id}/refusal",
                        coming,
                        one -> Call.to("/api/transfers/" + one.id() + "/refusal", Map.of("reason", "full")))
                .on(
                        "POST /api/transfers/{id}/withdrawal",
                        leaving,
                        one -> Call.to("/api/transfers/" + one.id() + "/withdrawal", Map.of()));
    }

    @Override
    protected Set<String> sample() {
        return Set.of("GET /api/volunteers", "GET /api/volunteers/{id}", "PUT /api/volunteers/{id}/availability");
    }

    private Placed volunteer(String unit) {
        Answer answer = register(unit);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return Placed.volunteer(UUID.fromString(answer.json().path("id").asString()), unit);
    }

    /** A volunteer who comes to a host of its own in that unit. */
    private Placed saidYes(String unit) {
        UUID host = UUID.randomUUID();
        UUID placement = UUID.randomUUID();
        String volunteer = volunteer(unit).id();
        bus.publish(
                new PlacementMade(
                        placement,
                        unit,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        host,
                        UUID.fromString(volunteer),
                        OffsetDateTime.parse("2031-01-07T10:00:00+01:00"),
                        OffsetDateTime.parse("2031-01-07T12:00:00+01:00"),
                        Instant.parse("2026-11-21T08:00:00Z")),
                placement.toString(),
                2);
        await().until(() ->
                mongo.getCollection("known-placements").countDocuments(new Document("_id", placement.toString())) == 1);
        return Placed.of(volunteer, unit).ownedBy("host_id", host).with("host", host.toString());
    }

    private Placed list(String unit) {
        Api.As admin = api.as("network_admin@/");
        String id = admin.post(IMPORTS, Map.of("unit", unit)).json().path("id").asString();
        assertThat(admin.put(IMPORTS + "/" + id + "/parts/0", "Name;Birth date").status())
                .isEqualTo(200);
        return Placed.of(id, unit);
    }

    private Placed pair(String unit) {
        String one = volunteer(unit).id();
        String other = volunteer(unit).id();
        Document pair = new Document("_id", one + "_" + other)
                .append("one", one)
                .append("other", other)
                .append("unitOfOne", unit)
                .append("unitOfOther", unit)
                .append("clues", List.of("SAME_NAME"))
                .append("bits", 9.0)
                .append("twoPeople", false);
        mongo.getCollection("likely-pairs").insertOne(pair);
        return Placed.of(one + "_" + other, unit);
    }

    private Placed twice(String unit) {
        return volunteer(unit).with("gone", volunteer(unit).id());
    }

    private Placed merge(String unit) {
        Answer answer = api.as("network_admin@/").post("/api/merges", merging(twice(unit)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return Placed.of(answer.json().path("id").asString(), unit);
    }

    private Placed enquiry(String unit) {
        Answer answer = api.as("network_admin@/").post("/api/enquiries", asked(unit));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return Placed.of(answer.json().path("id").asString(), unit);
    }

    private static Map<String, Object> merging(Placed twice) {
        return Map.of("kept", twice.id(), "gone", twice.get("gone"));
    }

    private Placed stayed(String unit) {
        String transfer = UUID.randomUUID().toString();
        mongo.getCollection("staying-contracts")
                .insertOne(new Document("_id", transfer)
                        .append("volunteer", UUID.randomUUID().toString())
                        .append("unit", unit)
                        .append("data", new Document("name", "Nagy Réka").append("birthDate", "1990-01-02"))
                        .append("until", "2031-05-11")
                        .append("version", 1L)
                        .append("sequence", 0L));
        return Placed.of(transfer, unit);
    }

    private Placed leaving(String unit) {
        return transfer(unit, elsewhere(unit), unit);
    }

    private Placed coming(String unit) {
        return transfer(elsewhere(unit), unit, unit);
    }

    private Placed transfer(String from, String to, String unit) {
        Placed volunteer = volunteer(from);
        Answer answer = api.as("network_admin@/").post(ONE + volunteer.id() + "/transfers", Map.of("to", to));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return Placed.of(answer.json().path("id").asString(), unit)
                .ownedBy("volunteer_id", UUID.fromString(volunteer.id()));
    }

    /** A unit of another controller, of no caller's. */
    private static String elsewhere(String unit) {
        return unit.startsWith("/gr") ? Position.OTHER_COUNTY.unit() : Position.OTHER_NETWORK.unit();
    }

    private Placed interviewed(String unit) {
        Placed volunteer = volunteer(unit);
        assertThat(api.as("network_admin@/")
                        .put(ONE + volunteer.id() + "/interview-notes", Map.of("on", "2026-01-12"))
                        .status())
                .isEqualTo(201);
        return volunteer;
    }

    private Placed group(String unit) {
        Answer answer = api.as("network_admin@/").post("/api/groups", readers(unit));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return Placed.of(answer.json().path("id").asString(), unit);
    }

    /** A volunteer of a unit that has a regulation. */
    private Placed ruled(String unit) {
        Answer answer = api.as("network_admin@/").post("/api/regulations", regulation(unit));
        return volunteer(unit).with("regulation", answer.json().path("id").asString());
    }

    private static Map<String, Object> readers(String unit) {
        return Map.of("unit", unit, "kind", "group", "name", "Readers");
    }

    private static Map<String, Object> regulation(String unit) {
        return Map.of(
                "unit",
                unit,
                "version",
                1,
                "language",
                "en",
                "title",
                "Rules",
                "text",
                "Be kind.",
                "validFrom",
                "2026-01-01",
                "card",
                true);
    }

    /** With a volunteer of that unit, whose own it is. */
    private Placed appointment(String unit) {
        Placed volunteer = volunteer(unit);
        Map<String, Object> agreed = new HashMap<>(agreed(unit));
        agreed.put("volunteerId", volunteer.id());
        Answer answer = api.as("network_admin@/").post("/api/appointments", agreed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String made = answer.json().path("id").asString();
        return Placed.volunteer(UUID.fromString(volunteer.id()), unit)
                .with("made", made)
                .storedAs(made);
    }

    private Placed expiring(String unit) {
        Placed volunteer = volunteer(unit);
        String paper = ONE + volunteer.id() + "/evidence/confidentiality";
        assertThat(api.as("network_admin@/")
                        .put(paper, Map.of("seenOn", "2026-01-12", "validUntil", "2026-11-30"))
                        .status())
                .isEqualTo(200);
        return volunteer;
    }

    private static Map<String, Object> asked(String unit) {
        return Map.of(
                "unit", unit, "channel", "phone", "language", "hu", "topic", "volunteering", "question", "Where?");
    }

    private static Map<String, Object> enquirer(String unit) {
        Map<String, Object> form = new HashMap<>(schoolgirl(unit));
        form.put("channel", "enquiry");
        return form;
    }

    private static Map<String, Object> agreed(String unit) {
        return Map.of(
                "unit",
                unit,
                "kind",
                "phone",
                "start",
                "2031-01-07T09:00:00Z",
                "end",
                "2031-01-07T09:30:00Z",
                "language",
                "hu");
    }

    private Placed pausing(String unit) {
        return after(unit, "pause", Map.of());
    }

    private Placed talkedTo(String unit) {
        return after(unit, "interview", Map.of());
    }

    private Placed gone(String unit) {
        return after(unit, "leave", Map.of("reason", "moves"));
    }

    private Placed after(String unit, String step, Map<String, Object> body) {
        Placed volunteer = volunteer(unit);
        assertThat(api.as("network_admin@/")
                        .post(ONE + volunteer.id() + "/" + step, body)
                        .status())
                .isEqualTo(200);
        return volunteer;
    }

    private Answer register(String unit) {
        return api.as("network_admin@/").post("/api/volunteers", schoolgirl(unit));
    }

    private static Call to(Placed volunteer, String what, Map<String, Object> body) {
        return Call.to(ONE + volunteer.id() + "/" + what, body);
    }

    private static Map<String, Object> schoolgirl(String unit) {
        return Map.of(
                "unit",
                unit,
                "name",
                "Nagy Réka",
                "language",
                "hu",
                "birthDate",
                LocalDate.now(ZoneOffset.UTC).minusYears(16).toString(),
                "skills",
                List.of("EDUC.reading_aloud"),
                "channel",
                "desk",
                "consents",
                List.of("registry", "matching_share"));
    }

    private static Map<String, Object> corrected() {
        return Map.of(
                "name",
                "Nagy Réka Anna",
                "language",
                "hu",
                "birthDate",
                LocalDate.now(ZoneOffset.UTC).minusYears(16).toString());
    }

    private static Map<String, Object> consent() {
        return Map.of(
                "name",
                "Nagy Anna",
                "relation",
                "parent",
                "regimes",
                List.of("koet"),
                "declarations",
                true,
                "childAgreed",
                true,
                "signedOn",
                "2026-01-12");
    }
}
