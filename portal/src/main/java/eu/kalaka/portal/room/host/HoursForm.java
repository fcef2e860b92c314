package eu.kalaka.portal.room.host;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody was there, as it was typed.
 *
 * @param duration hours and minutes, e.g. 2:30, or hours alone, e.g. 2 or 2,5
 */
record HoursForm(@Nullable String date, @Nullable String duration) {

    private static final int MINUTES_OF_HOUR = 60;
    private static final int MOST_LETTERS = 8;

    /** The shift as it was planned. */
    static HoursForm planned(Coming coming) {
        Duration planned = coming.planned();
        return new HoursForm(
                coming.start().toLocalDate().toString(),
                "%d:%02d".formatted(planned.toHours(), planned.toMinutesPart()));
    }

    /** The day, where it is one. */
    Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(date).map(String::strip).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** How long, where it can be read. */
    Optional<Duration> length() {
        String typed = duration == null ? "" : duration.strip().replace(',', '.');
        if (typed.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        if (typed.matches("\\d{1,3}:[0-5]\\d")) {
            String[] parts = typed.split(":", -1);
            return Optional.of(Duration.ofHours(Integer.parseInt(parts[0])).plusMinutes(Integer.parseInt(parts[1])));
        }
        return typed.matches("\\d{1,3}(\\.\\d{1,2})?")
                ? Optional.of(Duration.ofMinutes(Math.round(Double.parseDouble(typed) * MINUTES_OF_HOUR)))
                : Optional.empty();
    }
}
