package eu.kalaka.portal.room.person;

import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the questions of the form leave to choose from, in the reader's language. */
@Component
public class FormChoices {

    private static final List<String> PARTS = List.of("morning", "afternoon", "evening", "night");
    private static final List<String> CHANNELS = List.of("", "sms", "call", "email", "letter");
    private static final List<String> LANGUAGES = List.of("hu", "el", "en");

    private final Codes codes;
    private final MessageSource words;

    FormChoices(Codes codes, MessageSource words) {
        this.codes = codes;
        this.words = words;
    }

    /** How one can be reached; first, that it does not matter. */
    public List<Choice> channels(Locale locale) {
        return named("join.channel.", CHANNELS, locale);
    }

    /** The languages in which the network writes and talks. */
    public List<Choice> languages(Locale locale) {
        return named("language.", LANGUAGES, locale);
    }

    /** Skills and interests by kind. */
    public List<SkillGroup> skills(Locale locale) {
        return SkillGroup.all(codes, locale);
    }

    /** The days of the week. */
    public List<Choice> days(Locale locale) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList();
    }

    /** The parts of a day. */
    public List<Choice> parts(Locale locale) {
        return named("join.part.", PARTS, locale);
    }

    /** Values whose words stand in the bundles under a prefix; the empty value as {@code any}. */
    public List<Choice> named(String prefix, List<String> values, Locale locale) {
        return values.stream()
                .map(value ->
                        new Choice(value, words.getMessage(prefix + (value.isEmpty() ? "any" : value), null, locale)))
                .toList();
    }
}
