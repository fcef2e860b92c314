package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.api.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shift as it is typed: one day and two times on the clock of the place. Where it ends before it begins, it goes over midnight.
 */
public record ShiftForm(
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable Integer places) {

    /** Nothing typed yet. */
    static final ShiftForm EMPTY = new ShiftForm(null, null, null, null);

    /** Whether nothing was typed at all. */
    public boolean isEmpty() {
        return day == null && from == null && until == null && places == null;
    }

    /** As organisation-service wants it; what was not typed is left out, so that the service says that it is missing. */
    Map<String, Object> request(ZoneId clock) {
        Map<String, Object> request = new LinkedHashMap<>();
        put(request, "start", at(day, from, clock));
        put(request, "end", at(lastDay(), until, clock));
        put(request, "places", places);
        return request;
    }

    /** A refusal with the names of this form's fields: {@code shifts[0].start} is typed as day and from. */
    static Problem asTyped(Problem problem) {
        return new Problem(
                problem.status(),
                problem.title(),
                problem.detail(),
                problem.reason(),
                problem.errors().stream()
                        .map(error -> new Problem.FieldError(typed(error.field()), error.reason(), error.message()))
                        .toList());
    }

    private static String typed(String field) {
        if (field.equals("start") || field.endsWith("].start")) {
            return field.substring(0, field.length() - "start".length()) + "from";
        }
        if (field.equals("end") || field.endsWith("].end")) {
            return field.substring(0, field.length() - "end".length()) + "until";
        }
        return field;
    }

    private @Nullable LocalDate lastDay() {
        return day != null && from != null && until != null && until.isBefore(from) ? day.plusDays(1) : day;
    }

    private static @Nullable OffsetDateTime at(@Nullable LocalDate day, @Nullable LocalTime time, ZoneId clock) {
        return day == null || time == null
                ? null
                : day.atTime(time).atZone(clock).toOffsetDateTime();
    }

    private static void put(Map<String, Object> request, String name, @Nullable Object value) {
        if (value != null) {
            request.put(name, value);
        }
    }
}
