package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.registry.volunteer.ConsentTexts.ConsentText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsentTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void everyPurposeHasItsWordsInThreeLanguages() {
        assertThat(ConsentTexts.on(TODAY))
                .extracting(ConsentText::purpose)
                .containsExactlyElementsOf(
                        CodeList.CONSENT_PURPOSES.all().stream().map(Code::code).toList());
        assertThat(ConsentTexts.on(TODAY))
                .allSatisfy(text -> assertThat(text.words()).containsOnlyKeys("hu", "el", "en"))
                .allSatisfy(text -> assertThat(text.words().values()).noneMatch(String::isBlank));
    }

    @Test
    void aTextCountsFromItsFirstDayAndIsFoundForGood() {
        assertThat(ConsentTexts.on("registry", LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(ConsentTexts.on("registry", LocalDate.of(2026, 1, 1))).isPresent();
        assertThat(ConsentTexts.find("registry", 1)).isPresent();
        assertThat(ConsentTexts.find("registry", 99)).isEmpty();
    }
}
