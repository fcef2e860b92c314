package eu.kalaka.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a problem document may be shown: its slug (with underscores, as in reasons), fields and reasons. Detail and messages can repeat what was sent. */
record Problem(String slug, List<String> reasons, List<String> fieldsWithReasons) {

    private static final Set<String> LEARNED_BY_EVENT =
            Set.of("unknown_unit", "unknown_host", "unknown_volunteer", "unknown_course", "unknown_record");

    static Problem read(String body, JsonMapper json) {
        try {
            JsonNode problem = json.readTree(body);
            String type = problem.path("type").asString("");
            String slug = type.substring(type.lastIndexOf('/') + 1).replace('-', '_');
            List<String> reasons = new ArrayList<>();
            List<String> fields = new ArrayList<>();
            for (JsonNode error : problem.path("errors")) {
                String reason = error.path("reason").asString("?");
                reasons.add(reason);
                fields.add(error.path("field").asString("?") + ": " + reason);
            }
            if (reasons.isEmpty()) {
                reasons.add(problem.path("reason").asString(slug));
            }
            return new Problem(slug, reasons, fields);
        } catch (JacksonException e) {
            return new Problem("no_problem_document", List.of(), List.of());
        }
    }

    boolean mayPassByItself() {
        return !reasons.isEmpty() && LEARNED_BY_EVENT.containsAll(reasons);
    }

    String words() {
        return String.join(", ", fieldsWithReasons.isEmpty() ? reasonsOrSlug() : fieldsWithReasons);
    }

    private List<String> reasonsOrSlug() {
        return reasons.isEmpty() ? List.of(slug) : reasons;
    }
}
