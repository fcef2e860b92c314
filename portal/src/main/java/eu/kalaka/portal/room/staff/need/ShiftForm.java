package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.api.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A shift as it is typed: one day and two times on the clock of the place. Where it ends before it begins, it goes over midnight.
 */
public record ShiftForm(
        @Nullable String day,
        @Nullable String from,
        @Nullable String until,
        @Nullable String places) {

    /** Nothing typed yet. */
    static final ShiftForm EMPTY = new ShiftForm(null, null, null, "1");

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
        Typed.number(places).ifPresent(number -> request.put("places", number));
        return request;
    }

    /** A refusal with the names of this form's fields: {@code shifts[0].start} is typed as {@code shifts[0].from}. */
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
        return switch (field) {
            case "start" -> "from";
            case "end" -> "until";
            case "shifts" -> "shifts[0].day";
            case "place", "place.lat" -> "lat";
            case "place.lon" -> "lon";
            default -> field.replaceFirst("]\\.start$", "].from").replaceFirst("]\\.end$", "].until");
        };
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
