package eu.kalaka.endtoend;

import static eu.kalaka.endtoend.Network.GREECE;
import static eu.kalaka.endtoend.Network.HUNGARY;
import static eu.kalaka.endtoend.Network.companyForTheElderly;
import static eu.kalaka.endtoend.Network.created;
import static eu.kalaka.endtoend.Network.dayOf;
import static eu.kalaka.endtoend.Network.helpfulPerson;
import static eu.kalaka.endtoend.Network.home;
import static eu.kalaka.endtoend.Network.postedOnceKnown;
import static eu.kalaka.endtoend.Network.shiftOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The main job through the gateway, by HTTP and events only, on the demo network. */
@ExtendWith(RunningSystem.class)
class MainJobIT {

    private static final String TATA = "/hu/ke/tata/tata";
    private static final String LEFKONAS = "/gr/serres/lefkonas";

    @Test
    void aResidentOfTataIsFoundInvitedPlacedToldAndCounted() throws Exception {
        Person manager = Person.login("manager-ke");
        double hoursBefore = hours(manager, TATA);
        double placedBefore = indicator(manager, TATA, "vol_placed");
        String email = "ilona-" + UUID.randomUUID() + "@example.org";
        try (LiveFeed live = LiveFeed.open(manager, "/hu/ke")) {
            Map<String, Object> form = helpfulPerson(TATA, "Őry Ilona", "hu");
            form.put("email", email);
            String volunteer = created(manager.post("/api/volunteers", form)).id();
            String host = created(manager.post("/api/hosts", home(TATA, "HU", "Idősek Otthona, Tata")))
                    .id();
            Answer need = created(manager.post("/api/needs", companyForTheElderly(TATA, host, HUNGARY, 3)));

            JsonNode suggested = suggestionOf(manager, need.id(), volunteer);
            assertThat(suggested.path("score").asDouble()).isBetween(0.0, 1.0);
            assertThat(suggested.path("parts")).isNotEmpty();

            Answer invited = created(manager.post(
                    "/api/needs/" + need.id() + "/invitations",
                    Map.of("volunteerId", volunteer, "shiftId", shiftOf(need))));
            Answer accepted =
                    Person.volunteer(volunteer, TATA).post("/api/placements/" + invited.id() + "/acceptance", Map.of());
            assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);

            await().untilAsserted(() -> {
                List<JsonNode> mails = Caught.mailsTo(email);
                assertThat(mails).hasSizeGreaterThanOrEqualTo(2);
                assertThat(mails.toString()).contains("Ilona", "Beszélgetés idősekkel");
            });

            Answer hours = Person.host(host, TATA)
                    .post(
                            "/api/placements/" + invited.id() + "/hours",
                            Map.of(
                                    "duration",
                                    "PT3H30M",
                                    "date",
                                    dayOf(need, HUNGARY).toString()));
            assertThat(hours.status()).as(hours.body()).isIn(200, 201);

            await().untilAsserted(() -> {
                assertThat(hours(manager, TATA)).isEqualTo(hoursBefore + 3.5);
                assertThat(indicator(manager, TATA, "vol_placed")).isEqualTo(placedBefore + 1);
                assertThat(live.typesAbout(volunteer)).contains("kalaka.volunteer.registered.v1");
                assertThat(live.typesAbout(need.id())).contains("kalaka.need.posted.v1");
                assertThat(live.typesAbout(invited.id()))
                        .containsExactly(
                                "kalaka.placement.invited.v1",
                                "kalaka.placement.made.v1",
                                "kalaka.placement.hours-confirmed.v1");
            });
            assertThat(live.everything()).doesNotContain("Ilona", email);
        }
    }

    @Test
    void aGreekVolunteerWithoutEmailGetsAnSmsInGreek() {
        Person manager = Person.login("manager-serres");
        String phone = "+3069" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        Map<String, Object> form = helpfulPerson(LEFKONAS, "Γιώργος Παπαδόπουλος", "el");
        form.put("phone", phone);
        String volunteer = created(manager.post("/api/volunteers", form)).id();
        String host = created(manager.post("/api/hosts", home(LEFKONAS, "GR", "ΚΑΠΗ Λευκώνα")))
                .id();
        Answer need = created(manager.post("/api/needs", companyForTheElderly(LEFKONAS, host, GREECE, 2)));
        suggestionOf(manager, need.id(), volunteer);

        Answer invited = created(manager.post(
                "/api/needs/" + need.id() + "/invitations",
                Map.of("volunteerId", volunteer, "shiftId", shiftOf(need))));
        assertThat(manager.post("/api/placements/" + invited.id() + "/acceptance", Map.of())
                        .status())
                .isEqualTo(200);

        await().untilAsserted(() -> {
            List<JsonNode> messages = Caught.smsTo(phone);
            assertThat(messages).hasSizeGreaterThanOrEqualTo(2);
            assertThat(messages.toString()).containsPattern("\\p{IsGreek}{4,}");
        });
    }

    @Test
    void aCompletedTrainingOpensItsGate() {
        Person manager = Person.login("manager-ke");
        String course = "company-" + UUID.randomUUID().toString().substring(0, 8);
        created(manager.post(
                "/api/courses",
                Map.of("unit", "/hu/ke", "code", course, "names", Map.of("hu", "Társalgás"), "validMonths", 24)));
        String volunteer = created(manager.post("/api/volunteers", helpfulPerson(TATA, "Szabó Péter", "hu")))
                .id();
        String host = created(manager.post("/api/hosts", home(TATA, "HU", "Idősek Klubja, Tata")))
                .id();
        Map<String, Object> form = companyForTheElderly(TATA, host, HUNGARY, 2);
        form.put("trainingMust", List.of(course));
        Answer need = created(manager.post("/api/needs", form));

        await().untilAsserted(() -> {
            Answer suggestions = manager.get("/api/needs/" + need.id() + "/suggestions?limit=100");
            assertThat(suggestions.status()).isEqualTo(200);
            assertThat(suggestions.json().path("gateCounts").path("training").asInt())
                    .isPositive();
            assertThat(suggestions.json().path("ranked").toString()).doesNotContain(volunteer);
        });
        created(postedOnceKnown(
                manager,
                "/api/courses/" + course + "/completions",
                Map.of(
                        "volunteerId",
                        volunteer,
                        "completedOn",
                        LocalDate.now(ZoneOffset.UTC).toString())));

        suggestionOf(manager, need.id(), volunteer);
    }

    @Test
    void anotherCountysVolunteerIsNotThere() {
        Person inTatabanya = Person.login("manager-ke");
        Person inSerres = Person.login("manager-serres");
        String volunteer = created(inTatabanya.post("/api/volunteers", helpfulPerson(TATA, "Tóth Anna", "hu")))
                .id();

        assertThat(inTatabanya.get("/api/volunteers/" + volunteer).status()).isEqualTo(200);
        assertThat(inSerres.get("/api/volunteers/" + volunteer).status()).isEqualTo(404);
        assertThat(inSerres.get("/api/volunteers?unit=/hu/ke").json().path("items"))
                .isEmpty();
        assertThat(inSerres.get("/api/indicators?unit=/hu/ke").status()).isEqualTo(404);
        assertThat(Person.send(java.net.http.HttpRequest.newBuilder(
                                java.net.URI.create(RunningSystem.gateway() + "/api/volunteers/" + volunteer)))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aBadNeedIsRefusedWithFieldAndReasonInHungarian() {
        Person manager = Person.login("manager-ke");
        Answer answer = Person.send(manager.request("/api/needs")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "hu")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"unit\":\"/hu/ke/tata\",\"skillsMust\":[\"HLTH.witchcraft\"]}")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.json().path("errors").toString()).contains("skillsMust[0]", "unknown_code", "listában");
    }

    private static JsonNode suggestionOf(Person person, String need, String volunteer) {
        return await().until(
                        () -> person.get("/api/needs/" + need + "/suggestions?limit=100")
                                .json()
                                .path("ranked")
                                .valueStream()
                                .filter(ranked ->
                                        ranked.path("volunteerId").asString("").equals(volunteer))
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static double hours(Person person, String unit) {
        return indicator(person, unit, "hours");
    }

    private static double indicator(Person person, String unit, String code) {
        Answer answer = person.get("/api/indicators?unit=" + unit);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode figure = answer.json()
                .path("indicators")
                .valueStream()
                .filter(indicator -> indicator.path("code").asString("").equals(code))
                .findFirst()
                .orElseThrow();
        return figure.has("hours")
                ? figure.path("hours").asDouble()
                : figure.path("value").asDouble();
    }
}
