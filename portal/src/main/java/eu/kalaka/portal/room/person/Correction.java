package eu.kalaka.portal.room.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The whole form anew, as registry-service wants it: what was typed, and all that the page did not ask as it is. */
public final class Correction {

    private static final List<String> OF_RECORD = List.of(
            "name",
            "calledName",
            "birthDate",
            "phone",
            "email",
            "language",
            "preferredChannel",
            "settlement",
            "place",
            "skills",
            "languages",
            "availability",
            "maxDistanceKm");

    private Correction() {}

    /** The answers that stand in a record now, under the names that the form has for them; how well she can do what, the service keeps itself. */
    public static Map<String, JsonNode> answers(JsonNode record) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        OF_RECORD.stream().filter(record::hasNonNull).forEach(field -> answers.put(field, record.get(field)));
        record.path("profile").properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> answers.put(field.getKey(), field.getValue()));
        return answers;
    }

    /**
     * The form for the record as it is now.
     *
     * @param asked the fields of the page: what was left empty of them is taken away
     * @param typed those that were filled in
     */
    public static Map<String, Object> of(JsonNode record, Collection<String> asked, Map<String, Object> typed) {
        Map<String, Object> whole = new LinkedHashMap<>(answers(record));
        whole.keySet().removeAll(asked);
        whole.putAll(typed);
        if (hasMoved(record.path("settlement").asString(""), whole.get("settlement"))) {
            // The point on the map is where she lived before; no point is better than a wrong one.
            whole.remove("place");
        }
        return whole;
    }

    private static boolean hasMoved(String before, @Nullable Object now) {
        String then = now instanceof JsonNode kept ? kept.asString("") : Objects.toString(now, "");
        return !before.isEmpty() && !before.equalsIgnoreCase(then);
    }
}
