package eu.kalaka.portal.room.open;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.api.Problem.FieldError;
import eu.kalaka.portal.room.person.ReadDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final JoinForm.Guardian MOTHER = new JoinForm.Guardian("Kiss Éva", "parent", " ", null, true);

    @ParameterizedTest
    @CsvSource({"1952-03-14, 1952-03-14", "1952. 03. 14., 1952-03-14", "14/3/1952, 1952-03-14", "14.03.1952, 1952-03-14"
    })
    void aDayIsReadAsPeopleWriteItInEitherCountry(String typed, LocalDate day) {
        assertThat(ReadDay.of(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1952-13-14", "14/3/52", "1952-03-14-15", "99999999999-1-1"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(ReadDay.of(typed)).isEmpty();
    }

    @Test
    void whatCanBeSaidAtOnceIsSaidOfEveryField() {
        List<FieldError> errors = JoinRules.first(JoinForm.in("hu", null), TODAY, key -> key);

        assertThat(errors).extracting(FieldError::field).containsExactly("name", "birthDate", "unit", "phone");
        assertThat(JoinRules.first(form("1952-03-14", null), TODAY, key -> key)).isEmpty();
        assertThat(JoinRules.first(form("2026-11-22", null), TODAY, key -> key))
                .extracting(FieldError::field)
                .containsExactly("birthDate");
    }

    @Test
    void nobodyIsRegisteredWithoutAgreeingToIt() {
        assertThat(JoinRules.second(JoinForm.in("hu", null), key -> key)).hasSize(1);
        assertThat(JoinRules.second(form("1952-03-14", null), key -> key)).isEmpty();
    }

    @Test
    void eachPageCarriesWhatWasTypedOnTheOther() {
        JoinForm form = form("2011-01-01", MOTHER);

        assertThat(form.firstPage())
                .extracting(JoinForm.Field::name)
                .containsExactly("unit", "name", "birthDate", "phone", "language", "skills", "skills", "availability");
        assertThat(form.secondPage())
                .containsExactly(
                        new JoinForm.Field("consents", "registry"),
                        new JoinForm.Field("guardian.name", "Kiss Éva"),
                        new JoinForm.Field("guardian.relation", "parent"),
                        new JoinForm.Field("guardian.childAgreed", "true"));
    }

    @Test
    void aParentAnswersForAMinorOnly() {
        assertThat(Stream.of("2008-11-21", "2008-11-22", "2011-01-01")
                        .map(born -> Registration.of(form(born, MOTHER), TODAY).guardian() != null))
                .containsExactly(false, true, true);
        assertThat(Registration.of(form("2011-01-01", null), TODAY).guardian()).isNull();
    }

    @Test
    void partsOfTheWeekAreSentAsDayAndPart() {
        assertThat(Registration.of(form("1952-03-14", null), TODAY).availability())
                .containsExactly(new Registration.Slot("MONDAY", "morning"));
    }

    private static JoinForm form(String born, JoinForm.@Nullable Guardian guardian) {
        return new JoinForm(
                "/hu/ke/tata",
                " Kiss Mária ",
                born,
                "",
                "06 30 123 4567",
                null,
                "hu",
                null,
                List.of("CARE.shopping", "CARE.escort"),
                List.of("MONDAY/morning"),
                null,
                List.of("registry"),
                guardian);
    }
}
