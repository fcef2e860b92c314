package eu.kalaka.contracts.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {

    @ParameterizedTest
    @CsvSource({
        "skills, 96",
        "languages, 17",
        "structure-types, 10",
        "activity-types, 24",
        "allergens, 14",
        "allowances, 8",
        "target-groups, 21",
        "organisation-types, 26",
        "event-types, 14",
        "evidence-types, 8",
        "iksz-areas, 8",
        "indicators, 22",
        "consent-purposes, 12"
    })
    void holdsWhatTheReferenceDataHolds(String slug, int size) {
        assertThat(CodeList.bySlug(slug))
                .hasValueSatisfying(list -> assertThat(list.all()).hasSize(size));
    }

    @Test
    void namesACodeInThreeLanguages() {
        assertThat(CodeList.SKILLS.find("CARE.company_older"))
                .hasValueSatisfying(code -> assertThat(code.names())
                        .containsEntry("en", "Company for older people")
                        .containsEntry("hu", "Idős emberek társasága, beszélgetés")
                        .containsEntry("el", "Συντροφιά σε ηλικιωμένους"));
    }

    @Test
    void keepsTheListsOtherColumns() {
        assertThat(CodeList.SKILLS.find("HLTH.first_aid"))
                .hasValueSatisfying(
                        code -> assertThat(code.attributes()).containsEntry("evidence_required", "document"));
    }

    @Test
    void knowsNoOtherCodesOrLists() {
        assertThat(CodeList.SKILLS.contains("HLTH.witchcraft")).isFalse();
        assertThat(CodeList.bySlug("nothing")).isEmpty();
    }
}
