package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BirthDateRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UnitPath TATA = new UnitPath("/hu/ke/tata");
    private static final UnitPath SERRES = new UnitPath("/gr/serres");

    @Test
    void takesAChildOnItsTenthBirthday() {
        assertThat(BirthDateRules.check(LocalDate.of(2016, 11, 21), TATA, TODAY))
                .isEmpty();
    }

    @Test
    void refusesAChildTheDayBeforeItsTenthBirthday() {
        assertThat(BirthDateRules.check(LocalDate.of(2016, 11, 22), TATA, TODAY))
                .contains(VolunteerRefusal.TOO_YOUNG);
    }

    @Test
    void knowsNoSuchAgeForGreece() {
        assertThat(BirthDateRules.check(LocalDate.of(2019, 1, 1), SERRES, TODAY))
                .isEmpty();
    }

    @Test
    void believesAHundredAndTwentyButNotAHundredAndTwentyOne() {
        assertThat(BirthDateRules.check(LocalDate.of(1906, 11, 21), TATA, TODAY))
                .isEmpty();
        assertThat(BirthDateRules.check(LocalDate.of(1905, 11, 21), TATA, TODAY))
                .contains(VolunteerRefusal.IMPLAUSIBLE_BIRTH_DATE);
    }
}
