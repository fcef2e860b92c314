package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.registry.files.ContactCards.Card;
import eu.kalaka.registry.files.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A volunteer as a row, in the caller's language. An import understands it. */
final class ExportRow {

    private static final List<String> COLUMNS = List.of(
            "id",
            "unit",
            "name",
            "calledName",
            "birthDate",
            "phone",
            "email",
            "language",
            "preferredChannel",
            "settlement",
            "skills",
            "languages",
            "availability",
            "maxDistanceKm",
            "channel",
            "status",
            "registeredOn",
            "lastContact",
            "consents");
    private static final String BETWEEN = "; ";

    private final Locale locale;

    ExportRow(Locale locale) {
        this.locale = locale;
    }

    List<String> head() {
        return COLUMNS.stream().map(column -> Words.COLUMN.of(column, locale)).toList();
    }

    List<String> of(Volunteer volunteer) {
        Contact contact = volunteer.contact();
        return Stream.of(
                        volunteer.id().value(),
                        volunteer.unit(),
                        volunteer.name(),
                        volunteer.calledName(),
                        volunteer.birthDate(),
                        contact.phone(),
                        contact.email(),
                        Words.LANGUAGE.of(contact.language(), locale),
                        word(Words.PREFERRED_CHANNEL, contact.preferredChannel()),
                        volunteer.settlement(),
                        names(CodeList.SKILLS, volunteer.skills()),
                        names(CodeList.LANGUAGES, volunteer.languages()),
                        volunteer.availability().stream().map(this::slot).collect(Collectors.joining(BETWEEN)),
                        volunteer.maxDistanceKm(),
                        volunteer.channel(),
                        Words.STATUS.of(volunteer.status().code(), locale),
                        LocalDate.ofInstant(volunteer.registeredAt(), ZoneOffset.UTC),
                        LocalDate.ofInstant(SearchFeed.lastContact(volunteer), ZoneOffset.UTC),
                        names(CodeList.CONSENT_PURPOSES, agreed(volunteer)))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    static Card card(Volunteer volunteer) {
        Contact contact = volunteer.contact();
        return new Card(
                volunteer.id().value(),
                volunteer.name(),
                volunteer.calledName(),
                contact.phone(),
                contact.mobile(),
                contact.email(),
                volunteer.settlement());
    }

    private String slot(FreeTime time) {
        return Words.DAY.of(time.day().name(), locale) + " "
                + Words.PART.of(time.part().code(), locale);
    }

    private @Nullable String word(Words words, @Nullable String code) {
        return code == null ? null : words.of(code, locale);
    }

    private String names(CodeList list, List<String> codes) {
        return codes.stream()
                .map(code -> list.find(code)
                        .flatMap(known -> Optional.ofNullable(known.names().get(locale.getLanguage())))
                        .orElse(code))
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<String> agreed(Volunteer volunteer) {
        return volunteer.inForce().entrySet().stream()
                .filter(answer -> answer.getValue())
                .map(answer -> answer.getKey())
                .toList();
    }
}
