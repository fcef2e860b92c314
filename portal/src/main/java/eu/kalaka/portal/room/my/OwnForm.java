package eu.kalaka.portal.room.my;

import eu.kalaka.portal.room.person.AsKept;
import eu.kalaka.portal.room.person.Correction;
import eu.kalaka.portal.room.person.Difference;
import eu.kalaka.portal.room.person.ReadDay;
import eu.kalaka.portal.room.person.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A volunteer's own answers, as her page shows them and as registry-service wants them back. */
final class OwnForm {

    private static final String[] TEXTS = {
        "name",
        "calledName",
        "birthDate",
        "phone",
        "email",
        "language",
        "preferredChannel",
        "settlement",
        "postcode",
        "ownSkills",
        "commitment",
        "experience",
        "motivation",
        "education",
        "occupation",
        "employer"
    };

    private static final List<String> NUMBERS = List.of("maxDistanceKm", "hoursPerMonth");
    private static final List<String> LISTS = List.of("skills", "languages", "transport");
    private static final String DAY = "birthDate";
    private static final String WEEK = "availability";
    private static final String LICENCE = "drivingLicence";
    private static final String POOL = "emergencyPool";
    private static final String ADJUSTMENTS = "adjustments";

    /** Answers that may be given only with a consent, by its purpose. */
    private static final Map<String, String> CONSENTED = Map.of("emergency_pool", POOL, "health_note", ADJUSTMENTS);

    /** Where the page names what of {@link #CONSENTED} it asked. */
    static final String ASKED_TOO = "also";

    /** All that can be compared when somebody else has changed the record meanwhile. */
    static final List<String> COMPARED = Stream.of(
                    Stream.of(TEXTS), NUMBERS.stream(), LISTS.stream(), Stream.of(WEEK, LICENCE, POOL, ADJUSTMENTS))
            .flatMap(fields -> fields)
            .toList();

    private OwnForm() {}

    /** As the record has it now. */
    static Typed of(JsonNode record) {
        Typed typed = Typed.NOTHING;
        for (Map.Entry<String, JsonNode> answer : Correction.answers(record).entrySet()) {
            typed = typed.with(answer.getKey(), words(answer.getValue()));
        }
        return typed.with(ASKED_TOO, allowed(record));
    }

    /** The whole form anew. */
    static Map<String, Object> correction(JsonNode record, Typed typed) {
        Map<String, Object> sent = typed.sent(TEXTS);
        ReadDay.of(typed.get(DAY)).map(LocalDate::toString).ifPresent(day -> sent.put(DAY, day));
        NUMBERS.forEach(field -> Optional.ofNullable(typed.number(field)).ifPresent(number -> sent.put(field, number)));
        LISTS.forEach(field -> sent.put(field, typed.all(field)));
        sent.put(WEEK, typed.slots(WEEK));
        sent.put(LICENCE, typed.has(LICENCE, "true"));
        if (typed.has(ASKED_TOO, POOL)) {
            sent.put(POOL, typed.has(POOL, "true"));
        }
        if (typed.has(ASKED_TOO, ADJUSTMENTS)) {
            sent.putAll(typed.sent(ADJUSTMENTS));
        }
        return Correction.of(record, asked(typed), sent);
    }

    /** Where the record is not what was typed, of all that the page asked. */
    static List<Difference> differences(JsonNode record, Typed typed) {
        return Difference.between(of(record), AsKept.of(record, typed), asked(typed));
    }

    /** What cannot even be sent, by the key of the words for it. */
    static Map<String, String> unreadable(Typed typed) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (typed.get(DAY) != null && ReadDay.of(typed.get(DAY)).isEmpty()) {
            wrong.put(DAY, "join.wrong.birth_date");
        }
        NUMBERS.stream()
                .filter(field -> typed.number(field) instanceof String)
                .forEach(field -> wrong.put(field, "my_edit.wrong.number"));
        return wrong;
    }

    private static List<String> asked(Typed typed) {
        return COMPARED.stream()
                .filter(field -> !CONSENTED.containsValue(field) || typed.has(ASKED_TOO, field))
                .toList();
    }

    private static List<String> allowed(JsonNode record) {
        List<String> allowed = new ArrayList<>();
        // The ledger: what was said last to a purpose holds.
        for (JsonNode line : record.path("consents")) {
            Optional.ofNullable(CONSENTED.get(line.path("purpose").asString("")))
                    .ifPresent(field -> {
                        allowed.remove(field);
                        if (line.path("given").asBoolean(false)) {
                            allowed.add(field);
                        }
                    });
        }
        return allowed;
    }

    private static List<String> words(JsonNode answer) {
        if (answer.isArray()) {
            return answer.valueStream().map(OwnForm::word).toList();
        }
        boolean said = answer.isBoolean() ? answer.asBoolean() : answer.isValueNode();
        return said ? List.of(word(answer)) : List.of();
    }

    private static String word(JsonNode value) {
        return value.isObject()
                ? value.path("day").asString("") + "/" + value.path("part").asString("")
                : value.asString();
    }
}
