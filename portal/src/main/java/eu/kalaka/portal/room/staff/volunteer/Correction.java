package eu.kalaka.portal.room.staff.volunteer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The whole form anew, as registry-service wants it: what was typed, and all that this page does not ask as it is. */
final class Correction {

    private static final List<String> KEPT_OF_RECORD = List.of("place", "languages");

    private Correction() {}

    /** Of the record as it is now. */
    static Map<String, Object> of(JsonNode record, Map<String, Object> typed) {
        Map<String, Object> whole = new LinkedHashMap<>();
        KEPT_OF_RECORD.stream().filter(record::hasNonNull).forEach(field -> whole.put(field, record.get(field)));
        record.path("profile").properties().forEach(field -> whole.put(field.getKey(), field.getValue()));
        whole.put("skillLevels", levels(record, typed));
        whole.remove("postcode");
        String ownSkills = record.path("profile").path("ownSkills").asString("");
        whole.putAll(typed);
        if (!ownSkills.isEmpty() && typed.get("ownSkills") instanceof String added) {
            whole.put("ownSkills", ownSkills + ", " + added);
        }
        return whole;
    }

    /** Only of skills that are still hers. */
    private static List<JsonNode> levels(JsonNode record, Map<String, Object> typed) {
        List<JsonNode> levels = new ArrayList<>();
        Iterator<JsonNode> all = record.path("particulars").path("skillLevels").iterator();
        while (all.hasNext()) {
            JsonNode level = all.next();
            if (typed.get("skills") instanceof List<?> skills
                    && skills.contains(level.path("skill").asString(""))) {
                levels.add(level);
            }
        }
        return levels;
    }
}
