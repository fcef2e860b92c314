package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.room.person.AsKept;
import eu.kalaka.portal.room.person.Correction;
import eu.kalaka.portal.room.person.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The form of a person, new or known, as registry-service wants it. */
final class Intake {

    /** What is written down of everybody as words. */
    static final List<String> PERSON = List.of(
            "name",
            "calledName",
            "birthDate",
            "phone",
            "email",
            "language",
            "preferredChannel",
            "settlement",
            "postcode");

    private static final List<String> ASKED = Stream.concat(
                    PERSON.stream(), Stream.of("skills", "availability", "maxDistanceKm"))
            .toList();

    private static final String POOL = "emergency_pool";

    private Intake() {}

    /** Somebody new. */
    static Map<String, Object> registration(Typed typed, Codes codes) {
        Map<String, Object> sent = person(typed, codes);
        sent.putAll(typed.sent("unit", "channel"));
        List<String> consents = typed.all("consents");
        sent.put("consents", consents);
        sent.put("emergencyPool", consents.contains(POOL));
        if (typed.get("guardian.name") != null) {
            sent.put("guardian", guardian(typed));
        }
        return sent;
    }

    /** What is asked of everybody. Skills come as names; what is none of the list stays as her own words. */
    static Map<String, Object> person(Typed typed, Codes codes) {
        Map<String, Object> sent = typed.sent(PERSON.toArray(String[]::new));
        List<String> skills = new ArrayList<>();
        List<String> ownWords = new ArrayList<>();
        for (String name : typed.all("skill")) {
            Optional<String> code = skill(codes, name);
            code.ifPresentOrElse(skills::add, () -> ownWords.add(name));
        }
        sent.put("skills", skills.stream().distinct().toList());
        if (!ownWords.isEmpty()) {
            sent.put("ownSkills", String.join(", ", ownWords));
        }
        sent.put("availability", typed.slots("availability"));
        Object distance = typed.number("maxDistanceKm");
        if (distance != null) {
            sent.put("maxDistanceKm", distance);
        }
        return sent;
    }

    /** The form of somebody whose record is there already; words of her own that are added do not take the place of the old ones. */
    static Map<String, Object> correction(JsonNode record, Typed typed, Codes codes) {
        String before = ownWords(record);
        Map<String, Object> sent = person(typed.with("skill", skills(before, typed, codes)), codes);
        if (!before.isEmpty()) {
            sent.computeIfPresent("ownSkills", (_, added) -> before + ", " + added);
        }
        return Correction.of(record, ASKED, sent);
    }

    /** What was typed as the record says it once it is kept there. */
    static Typed asKept(JsonNode record, Typed typed, Codes codes) {
        return AsKept.of(record, typed).with("skill", skills(ownWords(record), typed, codes));
    }

    /** As much as tells whether she is registered already. */
    static Map<String, Object> likeness(Typed typed) {
        return typed.sent("unit", "name", "calledName", "birthDate", "phone", "email", "settlement");
    }

    private static String ownWords(JsonNode record) {
        return record.path("profile").path("ownSkills").asString("");
    }

    /** The skills by the names of the list, and those words of her own that she did not say before. */
    private static List<String> skills(String before, Typed typed, Codes codes) {
        return typed.all("skill").stream()
                .flatMap(name -> skill(codes, name)
                        .map(code -> codes.name("skills", code))
                        .or(() -> Optional.of(name).filter(words -> !isSaid(before, words)))
                        .stream())
                .distinct()
                .toList();
    }

    private static boolean isSaid(String before, String words) {
        return parts(before).containsAll(parts(words));
    }

    private static Set<String> parts(String words) {
        return Stream.of(words.split("[,;\\r\\n]", -1))
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The code of a skill's name as somebody typed it, in the reader's language. */
    private static Optional<String> skill(Codes codes, String name) {
        return codes.choices("skills").stream()
                .filter(choice -> choice.words().equalsIgnoreCase(name))
                .map(Choice::value)
                .findFirst();
    }

    private static Map<String, Object> guardian(Typed typed) {
        Map<String, Object> sent = new LinkedHashMap<>();
        for (String field : List.of("name", "relation", "signedOn", "phone", "form")) {
            Optional.ofNullable(typed.get("guardian." + field)).ifPresent(said -> sent.put(field, said));
        }
        sent.put("declarations", typed.has("guardian.declarations", "true"));
        sent.put("childAgreed", typed.has("guardian.childAgreed", "true"));
        return sent;
    }
}
