package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.room.person.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list's filters as registry-service wants them, and what it finds. */
final class VolunteerSearch {

    /** One line of the list. */
    record Row(
            UUID id,
            String unit,
            String name,
            @Nullable String calledName,
            LocalDate birthDate,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String settlement,
            List<String> skills,
            String status) {}

    /**
     * One page of the list.
     *
     * @param total on all pages
     * @param next cursor of the following page
     */
    record Found(List<Row> items, long total, @Nullable String next) {}

    private VolunteerSearch() {}

    /** All but which page. */
    static Map<String, Object> conditions(Typed typed) {
        Map<String, Object> sent = typed.sent("unit", "name", "sort");
        for (String age : List.of("minAge", "maxAge")) {
            Object years = typed.number(age);
            if (years != null) {
                sent.put(age, years);
            }
        }
        several(sent, "statuses", typed.all("status"));
        several(sent, "skills", typed.all("skill"));
        Map<String, Object> slot = typed.sent("day", "part");
        if (!slot.isEmpty()) {
            sent.put("free", List.of(slot));
        }
        return sent;
    }

    /** One page. */
    static Map<String, Object> page(Typed typed) {
        Map<String, Object> sent = new LinkedHashMap<>(conditions(typed));
        sent.putAll(typed.sent("cursor"));
        return sent;
    }

    private static void several(Map<String, Object> sent, String name, List<String> values) {
        if (!values.isEmpty()) {
            sent.put(name, values);
        }
    }
}
