package eu.kalaka.registry.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads days as people write them: year first, as in Hungary, or day first, as in Greece, with numbers or names of months in three
 * languages. Years have four digits: nobody is born in a year that one has to guess. Month first is never read: it would be guessed.
 */
public final class WrittenDates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-./\\s]\\s*(\\d{1,2}|\\p{L}+)\\s*[-./\\s]\\s*(\\d{1,2})\\.?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-./\\s]\\s*(\\d{1,2}|\\p{L}+)\\s*[-./\\s]\\s*(\\d{4})\\.?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    /** What a spreadsheet is left with where the form of a date was lost: days since the end of 1899. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private static final Pattern TIME = Pattern.compile("[T ]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Map<String, Integer> MONTHS = months();

    private WrittenDates() {}

    /** The day, or empty where it is none or could be two. */
    public static Optional<LocalDate> read(String written) {
        String text = TIME.matcher(written.strip()).replaceFirst("").strip();
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher together = TOGETHER.matcher(text);
        if (together.matches()) {
            return date(together.group(1), together.group(2), together.group(3));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        Integer monthNumber =
                Character.isDigit(month.charAt(0)) ? Integer.valueOf(month) : MONTHS.get(Words.plain(month));
        if (monthNumber == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), monthNumber, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("hu", "el", "en")) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)
                        .map(style -> month.getDisplayName(style, locale).replace(".", ""))
                        .forEach(name -> months.putIfAbsent(Words.plain(name), month.getValue()));
            }
        }
        return Map.copyOf(months);
    }
}
