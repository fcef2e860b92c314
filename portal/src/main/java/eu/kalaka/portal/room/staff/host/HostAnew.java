package eu.kalaka.portal.room.staff.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that is said of a host, anew: what the form has as it was typed, and as it was what the form has not. Organisation-service takes a
 * host as a whole, so what is left out here would be lost.
 */
final class HostAnew {

    private static final List<String> NOT_IN_THE_FORM =
            List.of("place", "openingHours", "policyNumber", "contribution");
    private static final List<String> PEOPLE = List.of("representative", "coordinator", "safeguarding");
    private static final List<String> OF_A_PERSON = List.of("role", "email", "phone");

    private HostAnew() {}

    /** What to send in place of {@code seen}. */
    static Map<String, Object> of(JsonNode seen, HostForm form) {
        Map<String, Object> said = form.request();
        NOT_IN_THE_FORM.stream().filter(seen::has).forEach(field -> said.put(field, seen.get(field)));
        if (seen.has("structure") && said.containsKey("structureType")) {
            ObjectNode structure = ((ObjectNode) seen.get("structure")).deepCopy();
            structure.remove("type");
            said.put("structure", structure);
        }
        registers(seen, said);
        PEOPLE.forEach(role -> person(seen.path(role), said.get(role)));
        mentors(seen.path("mentors"), said);
        return said;
    }

    /** The form shows one register; the others stay. */
    private static void registers(JsonNode seen, Map<String, Object> said) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        String shown = HostForm.of(seen).register();
        seen.path("registers").properties().forEach(each -> {
            if (!Objects.equals(each.getKey(), shown)) {
                numbers.put(each.getKey(), each.getValue());
            }
        });
        if (said.get("registers") instanceof Map<?, ?> typed) {
            typed.forEach((register, number) -> numbers.put(register.toString(), number));
        }
        said.put("registers", numbers);
    }

    /** Of the same person the form shows only a part. */
    private static void person(JsonNode seen, @Nullable Object typed) {
        if (typed instanceof Map<?, ?> person
                && Objects.equals(seen.path("name").asString(""), person.get("name"))) {
            @SuppressWarnings("unchecked") // a form's request has nothing but texts for a person
            Map<String, Object> same = (Map<String, Object>) person;
            OF_A_PERSON.stream().filter(seen::has).forEach(field -> same.putIfAbsent(field, seen.get(field)));
        }
    }

    /** The form shows the first mentor; the others stay. */
    private static void mentors(JsonNode seen, Map<String, Object> said) {
        List<Object> mentors = new ArrayList<>();
        if (said.get("mentors") instanceof List<?> typed) {
            Map<String, Object> first = new LinkedHashMap<>();
            ((Map<?, ?>) typed.getFirst()).forEach((field, value) -> first.put(field.toString(), value));
            person(seen.path(0), first);
            mentors.add(first);
        }
        for (int i = 1; i < seen.size(); i++) {
            mentors.add(seen.get(i));
        }
        said.put("mentors", mentors);
    }
}
