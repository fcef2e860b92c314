package eu.kalaka.portal.room.staff.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.frame.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

    @Test
    void unitsStandBelowTheirParentsMovedInByDepth() {
        UnitNames units = UnitNames.of(new Answer.There<>(
                List.of(
                        new Choice("/hu/ke/tata", "Tata"),
                        new Choice("/hu/ke", "Komárom-Esztergom"),
                        new Choice("/hu/ke/tata/dunaalmas", "Dunaalmás")),
                null));

        assertThat(units.choices())
                .extracting(Choice::words)
                .containsExactly("Komárom-Esztergom", "\u00a0\u00a0Tata", "\u00a0\u00a0\u00a0\u00a0Dunaalmás");
        assertThat(units.of("/hu/ke/tata")).isEqualTo("Tata");
    }

    @Test
    void withoutOrganisationServiceThePathMustDo() {
        assertThat(UnitNames.of(new Answer.Away<>()).of("/hu/ke")).isEqualTo("/hu/ke");
    }
}
