package eu.kalaka.portal.room.staff.need;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.frame.Dates;
import eu.kalaka.portal.room.staff.named.Names.Place;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** An empty form for a unit and, where it is known already, a host. */
    static NeedForm empty(String unit, @Nullable String host) {
        return new NeedForm(
                unit, host, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, "normal", null);
    }

    /** The shifts that were typed, with {@code more} empty lines after them. */
    List<ShiftForm> lines(int more) {
        List<ShiftForm> lines = new ArrayList<>(typedShifts());
        Stream.generate(() -> ShiftForm.EMPTY)
                .limit(Math.min(more, MOST - lines.size()))
                .forEach(lines::add);
        return lines;
    }

    /** Whether the place is left to be the host's. */
    boolean isAtTheHost() {
        return Typed.decimal(lat).isEmpty() && Typed.decimal(lon).isEmpty();
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
        place(host).ifPresent(place -> request.put("place", place));
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

    private Optional<Place> place(@Nullable Place host) {
        return isAtTheHost()
                ? Optional.ofNullable(host)
                : Typed.decimal(lat).flatMap(north -> Typed.decimal(lon).map(east -> new Place(north, east)));
    }

    private static void text(Map<String, Object> request, String name, @Nullable String typed) {
        Typed.text(typed).ifPresent(text -> request.put(name, text));
    }

    private static void number(Map<String, Object> request, String name, @Nullable String typed) {
        Typed.number(typed).ifPresent(number -> request.put(name, number));
    }
}
