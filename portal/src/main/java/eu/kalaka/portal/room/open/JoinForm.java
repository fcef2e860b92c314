package eu.kalaka.portal.room.open;

import eu.kalaka.portal.room.person.ReadDay;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who wants to help has typed on the two pages. Nothing of it is kept anywhere before it is sent: each page carries
 * what was typed on the other.
 *
 * @param birthDate as 1952-03-14 where it can be read, else as it was typed
 * @param availability parts of the week, e.g. {@code MONDAY/morning}
 * @param consents purposes that were agreed to
 */
record JoinForm(
        @Nullable String unit,
        @Nullable String name,
        @Nullable String birthDate,
        @Nullable String settlement,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String language,
        @Nullable String preferredChannel,
        @Nullable List<String> skills,
        @Nullable List<String> availability,
        @Nullable String motivation,
        @Nullable List<String> consents,
        @Nullable Guardian guardian) {

    /** Who answers for a minor. */
    record Guardian(
            @Nullable String name,
            @Nullable String relation,
            @Nullable String phone,
            @Nullable Boolean declarations,
            @Nullable Boolean childAgreed) {

        static final Guardian NOBODY = new Guardian(null, null, null, null, null);

        Guardian {
            name = text(name);
            phone = text(phone);
        }
    }

    /** One hidden field. */
    record Field(String name, String value) {}

    static final int OF_AGE = 18;

    JoinForm {
        unit = text(unit);
        name = text(name);
        birthDate = ReadDay.of(birthDate).map(LocalDate::toString).orElse(text(birthDate));
        settlement = text(settlement);
        phone = text(phone);
        email = text(email);
        language = text(language);
        preferredChannel = text(preferredChannel);
        skills = skills == null ? List.of() : List.copyOf(skills);
        availability = availability == null ? List.of() : List.copyOf(availability);
        motivation = text(motivation);
        consents = consents == null ? List.of() : List.copyOf(consents);
        guardian = guardian == null ? Guardian.NOBODY : guardian;
    }

    /** An empty one in the reader's language. */
    static JoinForm in(String language, @Nullable String motivation) {
        return new JoinForm(null, null, null, null, null, null, language, null, null, null, motivation, null, null);
    }

    /** The birth date, where it is one. */
    Optional<LocalDate> born() {
        return ReadDay.of(birthDate);
    }

    /** Whether somebody must answer for her; nobody for whose age is not known. */
    boolean minorOn(LocalDate today) {
        return born().filter(born -> Period.between(born, today).getYears() < OF_AGE)
                .isPresent();
    }

    /** The first page's fields, for the second page to carry. */
    List<Field> firstPage() {
        List<Field> fields = new ArrayList<>();
        add(fields, "unit", unit);
        add(fields, "name", name);
        add(fields, "birthDate", birthDate);
        add(fields, "settlement", settlement);
        add(fields, "phone", phone);
        add(fields, "email", email);
        add(fields, "language", language);
        add(fields, "preferredChannel", preferredChannel);
        all(skills).forEach(skill -> add(fields, "skills", skill));
        all(availability).forEach(time -> add(fields, "availability", time));
        add(fields, "motivation", motivation);
        return fields;
    }

    /** The second page's fields, for the first page to carry when one goes back. */
    List<Field> secondPage() {
        List<Field> fields = new ArrayList<>();
        all(consents).forEach(purpose -> add(fields, "consents", purpose));
        Guardian given = guardian == null ? Guardian.NOBODY : guardian;
        add(fields, "guardian.name", given.name());
        add(fields, "guardian.relation", given.relation());
        add(fields, "guardian.phone", given.phone());
        add(fields, "guardian.declarations", ticked(given.declarations()));
        add(fields, "guardian.childAgreed", ticked(given.childAgreed()));
        return fields;
    }

    private static void add(List<Field> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add(new Field(name, value));
        }
    }

    private static Stream<String> all(@Nullable List<String> values) {
        return values == null ? Stream.empty() : values.stream();
    }

    private static @Nullable String ticked(@Nullable Boolean tick) {
        return Boolean.TRUE.equals(tick) ? "true" : null;
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
