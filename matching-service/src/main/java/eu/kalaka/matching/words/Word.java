package eu.kalaka.matching.words;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Something to be said, in whichever language the reader asks for. */
public sealed interface Word {

    /** A text of the message bundles with its arguments. */
    record Phrase(String key, List<Word> arguments) implements Word {
        public Phrase {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String in(Locale locale, MessageSource bundles) {
            Object[] said =
                    arguments.stream().map(word -> word.in(locale, bundles)).toArray();
            return Objects.requireNonNullElse(bundles.getMessage(key, said, key, locale), key);
        }
    }

    /** A thing with a name in each language; where that is missing the English one, or the code. */
    record Name(Map<String, String> byLanguage, String otherwise) implements Word {
        public Name {
            byLanguage = Map.copyOf(byLanguage);
        }

        @Override
        public String in(Locale locale, MessageSource bundles) {
            return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.getOrDefault("en", otherwise));
        }
    }

    /** Several things in a row. */
    record Row(List<Word> words) implements Word {
        public Row {
            words = List.copyOf(words);
        }

        @Override
        public String in(Locale locale, MessageSource bundles) {
            return words.stream().map(word -> word.in(locale, bundles)).collect(Collectors.joining(", "));
        }
    }

    /** A whole number, its thousands set apart as the reader's language does. */
    record Figure(long number) implements Word {
        @Override
        public String in(Locale locale, MessageSource bundles) {
            return NumberFormat.getIntegerInstance(locale).format(number);
        }
    }

    /** What is written alike in all our languages. */
    record Plain(String text) implements Word {
        @Override
        public String in(Locale locale, MessageSource bundles) {
            return text;
        }
    }

    /** A day, written out: 3 December 2026. */
    record Day(LocalDate day) implements Word {
        @Override
        public String in(Locale locale, MessageSource bundles) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale.getLanguage().equals("en") ? Locale.UK : locale)
                    .format(day);
        }
    }

    String in(Locale locale, MessageSource bundles);

    static Word phrase(String key, Word... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    static Word plain(String text) {
        return new Plain(text);
    }

    /** A length of time in hours and minutes. */
    static Word amount(Duration length) {
        Word hours = number(length.toHours());
        Word minutes = number(length.toMinutesPart());
        if (length.toMinutesPart() == 0 && !length.isZero()) {
            return phrase("amount.hours", hours);
        }
        return length.toHours() == 0 ? phrase("amount.minutes", minutes) : phrase("amount.both", hours, minutes);
    }

    static Word number(long number) {
        return new Figure(number);
    }
}
