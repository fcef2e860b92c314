package eu.kalaka.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Fixtures in the words of the domain, made through the gateway. */
final class Network {

    static final ZoneId HUNGARY = ZoneId.of("Europe/Budapest");
    static final ZoneId GREECE = ZoneId.of("Europe/Athens");

    private Network() {}

    /** Somebody who is free at any time and agrees to be matched. */
    static Map<String, Object> helpfulPerson(String unit, String name, String language) {
        Map<String, Object> form = new HashMap<>();
        form.put("unit", unit);
        form.put("name", name);
        form.put("language", language);
        form.put("birthDate", "1961-05-04");
        form.put("skills", List.of("CARE.company_older", "HLTH.first_aid", "PROF.sign_language"));
        form.put("languages", List.of(language));
        form.put("availability", always());
        form.put("channel", "phone");
        form.put("consents", List.of("registry", "matching_share", "sms_calls"));
        return form;
    }

    static Map<String, Object> home(String unit, String country, String name) {
        return Map.of(
                "unit", unit,
                "name", name,
                "country", country,
                "legalType", country.equals("HU") ? "social_provider" : "municipal_entity",
                "email", "otthon-" + UUID.randomUUID() + "@example.org");
    }

    /** A need with one shift that began a short while ago and lasts some hours, so that its hours can be confirmed today. */
    static Map<String, Object> companyForTheElderly(String unit, String hostId, ZoneId zone, int places) {
        OffsetDateTime start =
                OffsetDateTime.now(zone).minusMinutes(10).withSecond(0).withNano(0);
        Map<String, Object> need = new HashMap<>();
        need.put("unit", unit);
        need.put("hostId", hostId);
        need.put("title", "Beszélgetés idősekkel / Συντροφιά σε ηλικιωμένους");
        need.put("activity", "care_elderly");
        need.put("regime", unit.startsWith("/hu") ? "koet" : "gr_municipal");
        need.put("shifts", List.of(Map.of("start", start, "end", start.plusHours(4), "places", places)));
        // Few people of the demo network have it, so the new volunteer is among the first hundred.
        need.put("skillsMust", List.of("PROF.sign_language"));
        need.put("skillsNice", List.of("HLTH.first_aid"));
        need.put("trainingMust", List.of());
        need.put("publish", true);
        return need;
    }

    static LocalDate dayOf(Answer need, ZoneId zone) {
        return OffsetDateTime.parse(
                        need.json().path("shifts").path(0).path("start").asString())
                .atZoneSameInstant(zone)
                .toLocalDate();
    }

    static String shiftOf(Answer need) {
        return need.json().path("shifts").path(0).path("shiftId").asString();
    }

    static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    /** Repeats a POST while a copy in another service is still behind. */
    static Answer postedOnceKnown(Person person, String path, Object body) {
        return await().until(() -> person.post(path, body), answer -> answer.status() != 404 && answer.status() != 422);
    }

    private static List<Map<String, String>> always() {
        List<Map<String, String>> times = new ArrayList<>();
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            for (String part : List.of("night", "morning", "afternoon", "evening")) {
                times.add(Map.of("day", day.name(), "part", part));
            }
        }
        return times;
    }
}
