package eu.kalaka.notification.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language. */
public final class Words {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final String CUT = "...";
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private static final Words ENGLISH = new Words("en", "GB");
    private static final Map<String, Words> BY_LANGUAGE =
            Map.of("hu", new Words("hu", "HU"), "el", new Words("el", "GR"), "en", ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(String language, String country) {
        this.locale = Locale.of(language, country);
        this.bundle = ResourceBundle.getBundle(
                "templates",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of {@code hu}, {@code el} or {@code en}; English for any other language. */
    public static Words in(String language) {
        return BY_LANGUAGE.getOrDefault(language, ENGLISH);
    }

    public String language() {
        return locale.getLanguage();
    }

    /**
     * The text of {@code key} with every {@code {name}} replaced by its value. Values stay on one line, so that no title can
     * add a header or a paragraph, and braces in them mean nothing.
     *
     * @throws IllegalArgumentException where the text asks for a value that is not there
     */
    public String fill(String key, Map<String, String> values) {
        return PLACEHOLDER.matcher(bundle.getString(key)).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException(key + " asks for " + found.group(1));
            }
            return Matcher.quoteReplacement(CONTROL.matcher(value).replaceAll(" "));
        });
    }

    /** E.g. {@code 2026. november 14., szombat}. */
    public String date(LocalDate date) {
        return format("date", date);
    }

    /** The same in fewer characters, for SMS. */
    public String shortDate(LocalDate date) {
        return format("date.short", date);
    }

    /** The time of day at the place itself. */
    public String time(OffsetDateTime time) {
        return DateTimeFormatter.ofPattern(bundle.getString("time"), locale).format(time);
    }

    /** Hours with at most two decimals, e.g. {@code 3,5}. */
    public String hours(Duration duration) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(2);
        return number.format(
                BigDecimal.valueOf(duration.toSeconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP));
    }

    /** At most {@code most} characters, the last of them dots where something was cut off. */
    static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - CUT.length()))
                        .stripTrailing()
                + CUT;
    }

    private String format(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(bundle.getString(key), locale).format(date);
    }
}
