package eu.kalaka.portal.room.staff.placement;

import eu.kalaka.portal.api.Problem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time that somebody gave on one day, as it is typed. */
record HoursForm(
        @Nullable String hours,
        @Nullable String minutes,
        @Nullable String date) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    /** As matching-service wants it; what is no number is left out, so that the service says what is missing. */
    Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        duration().ifPresent(duration -> request.put("duration", duration.toString()));
        if (date != null && !date.isBlank()) {
            request.put("date", date);
        }
        return request;
    }

    private Optional<Duration> duration() {
        return number(hours)
                .flatMap(whole ->
                        number(minutes).map(part -> Duration.ofHours(whole).plusMinutes(part)));
    }

    private static Optional<Integer> number(@Nullable String typed) {
        String text = typed == null || typed.isBlank() ? "0" : typed.strip();
        return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A refusal with the names of the fields in that placement's line. */
    static Problem asTyped(Problem problem, UUID placement) {
        return problem.withFields(field -> typed(field) + "-" + placement);
    }

    private static String typed(String field) {
        return field.equals("duration") ? "hours" : field;
    }
}
