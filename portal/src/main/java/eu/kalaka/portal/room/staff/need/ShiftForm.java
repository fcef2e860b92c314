package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.api.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A shift as it is typed: one day and two times on the clock of the place. Where it ends before it begins, it goes over midnight.
 *
 * @param placesMin with fewer it cannot take place; forms ask for it only where it was said once
 */
public record ShiftForm(
        @Nullable String day,
        @Nullable String from,
        @Nullable String until,
        @Nullable String places,
        @Nullable String placesMin) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Nothing typed yet. */
    static final ShiftForm EMPTY = new ShiftForm(null, null, null, "1", null);

    /** A shift that stands, as somebody would type it. */
    static ShiftForm of(JsonNode shift, ZoneId clock) {
        LocalDateTime start = local(shift, "start", clock);
        return new ShiftForm(
                start.toLocalDate().toString(),
                MINUTES.format(start),
                MINUTES.format(local(shift, "end", clock)),
                shift.path("places").asString(),
                shift.hasNonNull("placesMin") ? shift.path("placesMin").asString() : null);
    }

    /** Whether both are typed for the same time, however many places they have. */
    boolean isAtTheTimeOf(ShiftForm other) {
        return Objects.equals(day, other.day) && Objects.equals(from, other.from) && Objects.equals(until, other.until);
    }

    /** Whether no time was typed at all. */
    public boolean isEmpty() {
        return Stream.of(day, from, until).allMatch(typed -> typed == null || typed.isBlank());
    }

    /** As organisation-service wants it; what cannot be read is left out, so that the service says what is missing. */
    Map<String, Object> request(ZoneId clock) {
        Map<String, Object> request = new LinkedHashMap<>();
        Optional<LocalDate> date = read(day, LocalDate::parse);
        Optional<LocalTime> begin = read(from, LocalTime::parse);
        Optional<LocalTime> end = read(until, LocalTime::parse);
        boolean overMidnight =
                begin.flatMap(start -> end.map(stop -> stop.isBefore(start))).orElse(false);
        at(date, begin, clock).ifPresent(start -> request.put("start", start));
        at(date.map(first -> first.plusDays(overMidnight ? 1 : 0)), end, clock)
                .ifPresent(stop -> request.put("end", stop));
        request.putAll(placesAsked());
        return request;
    }

    /** The same for a shift that stands already: its time stays to the second. */
    Map<String, Object> request(JsonNode standing) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("start", standing.path("start").asString());
        request.put("end", standing.path("end").asString());
        request.putAll(placesAsked());
        return request;
    }

    private Map<String, Object> placesAsked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        Typed.number(places).ifPresent(number -> asked.put("places", number));
        Typed.number(placesMin).ifPresent(number -> asked.put("placesMin", number));
        return asked;
    }

    /** A refusal with the names of this form's fields: {@code shifts[0].start} is typed as {@code shifts[0].from}. */
    static Problem asTyped(Problem problem) {
        return problem.withFields(ShiftForm::typed);
    }

    private static String typed(String field) {
        return switch (field) {
            case "start" -> "from";
            case "end" -> "until";
            case "shifts" -> "shifts[0].day";
            case "place", "place.lat" -> "lat";
            case "place.lon" -> "lon";
            default -> field.replaceFirst("]\\.start$", "].from").replaceFirst("]\\.end$", "].until");
        };
    }

    private static LocalDateTime local(JsonNode shift, String field, ZoneId clock) {
        return OffsetDateTime.parse(shift.path(field).asString())
                .atZoneSameInstant(clock)
                .toLocalDateTime();
    }

    private static Optional<OffsetDateTime> at(Optional<LocalDate> day, Optional<LocalTime> time, ZoneId clock) {
        return day.flatMap(
                date -> time.map(hour -> date.atTime(hour).atZone(clock).toOffsetDateTime()));
    }

    private static <T> Optional<T> read(@Nullable String typed, Function<String, T> reader) {
        try {
            return Typed.text(typed).map(reader);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
