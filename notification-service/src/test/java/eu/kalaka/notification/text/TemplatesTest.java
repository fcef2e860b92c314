package eu.kalaka.notification.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    private static final Words HUNGARIAN = Words.in("hu");
    private static final Words GREEK = Words.in("el");

    @ParameterizedTest
    @EnumSource
    void rendersInEveryLanguageWithoutALeftover(Template template) {
        for (String language : new String[] {"hu", "el", "en"}) {
            Occasion occasion = Occasions.of(template);
            String title = occasion.title() == null ? "" : occasion.title();
            Text text = Templates.email(template, Words.in(language), occasion);
            assertThat(text.subject()).as(language).isNotBlank().doesNotContain("{", "}", "\n");
            assertThat(text.body()).as(language).contains("Kovács Anna", title).doesNotContain("{", "}");
            if (template.recipient() == Template.Recipient.VOLUNTEER) {
                assertThat(Templates.sms(template, Words.in(language), occasion).body())
                        .as(language)
                        .isNotBlank()
                        .contains(title)
                        .doesNotContain("{", "}", "\n");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hu | 2026. november 14., szombat | nov. 14., szombat
            el | Σάββατο 14 Νοεμβρίου 2026   | Σάββατο 14/11
            en | Saturday 14 November 2026   | Saturday 14 Nov
            """)
    void writesDatesAsTheLanguageDoes(String language, String date, String shortDate) {
        LocalDate day = LocalDate.of(2026, 11, 14);
        assertAll(
                () -> assertThat(Words.in(language).date(day)).isEqualTo(date),
                () -> assertThat(Words.in(language).shortDate(day)).isEqualTo(shortDate));
    }

    @Test
    void saysTheTimeAtThePlaceItself() {
        assertThat(Templates.email(Template.INVITATION, HUNGARIAN, Occasions.shift())
                        .body())
                .contains("2026. november 14., szombat, 9:00–12:30");
    }

    @ParameterizedTest
    @CsvSource({"PT3H30M, '3,5'", "PT1H, 1", "PT20M, '0,33'", "PT8H, 8"})
    void writesHoursWithADecimalComma(Duration hours, String written) {
        assertAll(
                () -> assertThat(HUNGARIAN.hours(hours)).isEqualTo(written),
                () -> assertThat(GREEK.hours(hours)).isEqualTo(written));
    }

    @Test
    void invitesInHungarian() {
        Text text = Templates.email(Template.INVITATION, HUNGARIAN, Occasions.shift());
        assertThat(text.subject()).isEqualTo("Segítségét kérjük: Felolvasás időseknek, 2026. november 14., szombat");
        assertThat(text.body())
                .startsWith("Kedves Kovács Anna!\n\nŐszirózsa Idősek Otthona az Ön segítségét kéri:\n\n  Felolvasás");
    }

    @Test
    void saysUntilWhenAPaperCountsAndWhenARecordIsMinimised() {
        assertAll(
                () -> assertThat(Templates.email(Template.EVIDENCE_EXPIRING, HUNGARIAN, Occasions.herself())
                                .body())
                        .contains("eddig érvényes: 2026. november 14., szombat"),
                () -> assertThat(Templates.sms(Template.STILL_WITH_US, GREEK, Occasions.herself())
                                .body())
                        .contains("στοιχεία σας: Σάββατο 14/11"));
    }

    @Test
    void asksToCallWhileThereIsNoPageToAnswerOn() {
        assertAll(
                () -> assertThat(Templates.email(Template.INVITATION, GREEK, Occasions.shift())
                                .body())
                        .contains("τηλεφωνήστε ή περάστε από το σημείο εθελοντισμού"),
                () -> assertThat(Templates.email(
                                        Template.INVITATION, GREEK, Occasions.withLink("https://kalaka.example/a/1"))
                                .body())
                        .contains("απαντήστε εδώ: https://kalaka.example/a/1 ή"));
    }

    @Test
    void tellsTheHostNameAndContactAndNothingElse() {
        assertThat(Templates.email(Template.VOLUNTEER_COMING, HUNGARIAN, Occasions.shift())
                        .body())
                .contains("Név: Kovács Anna\n", "Elérhetőség: +36301234567, anna@example.org\n");
    }

    @Test
    void sendsTheHostToTheVolunteerPointWhereThereIsNoContact() {
        assertThat(Templates.email(Template.VOLUNTEER_COMING, HUNGARIAN, Occasions.withLink(""))
                        .body())
                .contains("Elérhetőség: az önkéntes ponton keresztül\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@example.org", "a\nb", "a\tb"})
    void keepsEveryValueOnItsLine(String title) {
        assertThat(Templates.email(Template.INVITATION, HUNGARIAN, Occasions.shift(title))
                        .subject())
                .doesNotContain("\r", "\n", "\t");
    }

    @Test
    void takesBracesAndDollarsInATitleForWhatTheyAre() {
        assertThat(Templates.email(Template.INVITATION, HUNGARIAN, Occasions.shift("{host} $1 \\ it's"))
                        .subject())
                .contains("{host} $1 \\ it's");
    }

    @Test
    void speaksEnglishWhereTheLanguageIsUnknown() {
        assertThat(Words.in("de").language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"40, 40, false", "41, 40, true"})
    void cutsLongTitlesInAnSms(int length, int kept, boolean dots) {
        String title = "x".repeat(length);
        String cut = Words.cut(title, 40);
        assertAll(
                () -> assertThat(cut).hasSize(kept),
                () -> assertThat(cut.endsWith("...")).isEqualTo(dots));
    }
}
