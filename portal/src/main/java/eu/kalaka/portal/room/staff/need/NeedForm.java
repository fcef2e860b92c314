package eu.kalaka.portal.room.staff.need;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.frame.Dates;
import eu.kalaka.portal.room.staff.named.Names.Place;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A need as it is typed. Fields are called as organisation-service calls them, so that its errors stand beside them.
 *
 * @param lat of the place, with {@code lon}; where they are left out it is the host's
 */
record NeedForm(
        @Nullable String unit,
        @Nullable String hostId,
        @Nullable String title,
        @Nullable String tasks,
        @Nullable String activity,
        @Nullable String targetGroup,
        @Nullable String regime,
        @Nullable String ikszArea,
        @Nullable String mentor,
        @Nullable String placeName,
        @Nullable String lat,
        @Nullable String lon,
        @Nullable String radiusKm,
        @Nullable String minAge,
        @Nullable List<String> skillsMust,
        @Nullable List<String> skillsNice,
        @Nullable String hostGives,
        @Nullable String contact,
        @Nullable String urgency,
        @Nullable List<ShiftForm> shifts) {

    private static final int MOST = 200;
    private static final List<String> HUNGARIAN = List.of("koet", "informal", "iksz");
    private static final List<String> GREEK = List.of("gr_law", "gr_municipal", "gr_civil_protection");

    /** An empty form for a unit and, where it is known already, a host. */
    static NeedForm empty(String unit, @Nullable String host) {
        return new NeedForm(
                unit, host, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, "normal", null);
    }

    /** What a need that stands asks for, with these of its shifts. */
    static NeedForm of(JsonNode need, List<ShiftForm> shifts) {
        JsonNode place = need.path("place");
        return new NeedForm(
                text(need, "unit"),
                text(need, "hostId"),
                text(need, "title"),
                text(need, "tasks"),
                text(need, "activity"),
                text(need, "targetGroup"),
                text(need, "regime"),
                text(need, "ikszArea"),
                need.path("mentor").asBoolean(false) ? "yes" : null,
                text(need, "placeName"),
                text(place, "lat"),
                text(place, "lon"),
                text(need, "radiusKm"),
                text(need, "minAge"),
                texts(need, "skillsMust"),
                texts(need, "skillsNice"),
                text(need, "hostGives"),
                text(need, "contact"),
                text(need, "urgency"),
                shifts);
    }

    /** The laws under which a unit's needs can be. */
    static List<String> regimes(String unit) {
        if (unit.startsWith("/gr")) {
            return GREEK;
        }
        return unit.startsWith("/hu")
                ? HUNGARIAN
                : Stream.concat(HUNGARIAN.stream(), GREEK.stream()).toList();
    }

    /** The shifts that were typed, with {@code more} empty lines after them. */
    List<ShiftForm> lines(int more) {
        List<ShiftForm> lines = new ArrayList<>(typedShifts());
        Stream.generate(() -> ShiftForm.EMPTY)
                .limit(Math.clamp(MOST - lines.size(), 0, more))
                .forEach(lines::add);
        return lines;
    }

    /** Whether the place is left to be the host's. */
    boolean isAtTheHost() {
        return Typed.text(lat).isEmpty() && Typed.text(lon).isEmpty();
    }

    /** As organisation-service wants it. */
    Map<String, Object> request(@Nullable Place host, boolean publish) {
        Map<String, Object> request = new LinkedHashMap<>();
        text(request, "unit", unit);
        text(request, "hostId", hostId);
        text(request, "title", title);
        text(request, "tasks", tasks);
        text(request, "activity", activity);
        text(request, "targetGroup", targetGroup);
        text(request, "regime", regime);
        text(request, "placeName", placeName);
        text(request, "hostGives", hostGives);
        text(request, "contact", contact);
        text(request, "urgency", urgency);
        if ("iksz".equals(regime)) {
            text(request, "ikszArea", ikszArea);
            request.put("mentor", mentor != null);
        }
        number(request, "radiusKm", radiusKm);
        number(request, "minAge", minAge);
        if (!isAtTheHost()) {
            request.put("place", typedPlace());
        } else if (host != null) {
            request.put("place", host);
        }
        request.put("skillsMust", skillsMust == null ? List.of() : skillsMust);
        request.put("skillsNice", skillsNice == null ? List.of() : skillsNice);
        request.put(
                "shifts",
                typedShifts().stream().map(shift -> shift.request(clock())).toList());
        request.put("publish", publish);
        return request;
    }

    private List<ShiftForm> typedShifts() {
        return shifts == null
                ? List.of()
                : shifts.stream()
                        .filter(shift -> shift != null && !shift.isEmpty())
                        .toList();
    }

    private ZoneId clock() {
        return Dates.zone(unit != null && UnitPath.isPath(unit) ? new UnitPath(unit) : UnitPath.NETWORK);
    }

    /** What cannot be read is left out, so that the service says what is missing. */
    private Map<String, Double> typedPlace() {
        Map<String, Double> place = new LinkedHashMap<>();
        Typed.decimal(lat).ifPresent(north -> place.put("lat", north));
        Typed.decimal(lon).ifPresent(east -> place.put("lon", east));
        return place;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static List<String> texts(JsonNode node, String field) {
        return node.path(field).values().stream().map(JsonNode::asString).toList();
    }

    private static void text(Map<String, Object> request, String name, @Nullable String typed) {
        Typed.text(typed).ifPresent(text -> request.put(name, text));
    }

    private static void number(Map<String, Object> request, String name, @Nullable String typed) {
        Typed.number(typed).ifPresent(number -> request.put(name, number));
    }
}
