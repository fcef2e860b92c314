package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a person, new or known, as registry-service wants it. */
final class Intake {

    private static final String[] PERSON = {
        "name", "calledName", "birthDate", "phone", "email", "language", "preferredChannel", "settlement", "postcode"
    };

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
        Map<String, Object> sent = typed.sent(PERSON);
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
        sent.put(
                "availability",
                typed.all("availability").stream().map(Intake::slot).toList());
        Object distance = typed.number("maxDistanceKm");
        if (distance != null) {
            sent.put("maxDistanceKm", distance);
        }
        return sent;
    }

    /** As much as tells whether she is registered already. */
    static Map<String, Object> likeness(Typed typed) {
        return typed.sent("unit", "name", "calledName", "birthDate", "phone", "email", "settlement");
    }

    /** The code of a skill's name as somebody typed it, in the reader's language. */
    private static Optional<String> skill(Codes codes, String name) {
        return codes.choices("skills").stream()
                .filter(choice -> choice.words().equalsIgnoreCase(name))
                .map(Choice::value)
                .findFirst();
    }

    private static Map<String, Object> slot(String dayAndPart) {
        int slash = Math.max(dayAndPart.indexOf('/'), 0);
        return Map.of("day", dayAndPart.substring(0, slash), "part", dayAndPart.substring(slash + 1));
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
