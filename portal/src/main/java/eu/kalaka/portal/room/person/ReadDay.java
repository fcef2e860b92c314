package eu.kalaka.portal.room.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as people write it where the browser has no field for days: the year first as in Hungary, or last as in Greece. */
public final class ReadDay {

    private static final int YEAR_LENGTH = 4;

    private ReadDay() {}

    /** The day, or nothing where the text is none. */
    public static Optional<LocalDate> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String[] numbers = Arrays.stream(text.split("\\D+", -1))
                .filter(number -> !number.isEmpty())
                .toArray(String[]::new);
        if (numbers.length != 3 || Arrays.stream(numbers).anyMatch(number -> number.length() > YEAR_LENGTH)) {
            return Optional.empty();
        }
        return numbers[0].length() == YEAR_LENGTH
                ? day(numbers[0], numbers[1], numbers[2])
                : day(numbers[2], numbers[1], numbers[0]);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        if (year.length() != YEAR_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
