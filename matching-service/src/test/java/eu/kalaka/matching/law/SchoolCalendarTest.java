package eu.kalaka.matching.law;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.rules.DayKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    private static final UnitPath TATA = new UnitPath("/hu/ke/tata/tata");

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, HOLIDAY",
        "2026-09-01, SCHOOL_DAY",
        "2026-10-22, SCHOOL_DAY",
        "2026-10-23, HOLIDAY",
        "2026-11-01, HOLIDAY",
        "2026-11-02, SCHOOL_DAY",
        "2026-11-28, TERM_FREE_DAY",
        "2026-11-29, TERM_FREE_DAY",
        "2026-12-12, SCHOOL_DAY",
        "2026-12-13, TERM_FREE_DAY",
        "2027-03-15, TERM_FREE_DAY",
        "2027-06-18, SCHOOL_DAY",
        "2027-06-19, HOLIDAY"
    })
    void saysWhatADayIs(LocalDate day, DayKind kind) {
        assertThat(SchoolCalendars.of(TATA).kindsOf(day)).containsExactly(kind);
    }

    @Test
    void ofADayThatItDoesNotCoverItSaysAllThatItCouldBe() {
        assertThat(SchoolCalendars.of(TATA).kindsOf(LocalDate.of(2027, 9, 1))).containsExactly(DayKind.values());
        assertThat(SchoolCalendars.of(TATA).knows(LocalDate.of(2027, 9, 1))).isFalse();
        assertThat(SchoolCalendars.of(new UnitPath("/hu/be/gyula")).kindsOf(LocalDate.of(2026, 11, 25)))
                .containsExactly(DayKind.values());
    }
}
