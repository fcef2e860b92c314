package eu.kalaka.portal.room.staff.placement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoursFormTest {

    @Test
    void putsHoursAndMinutesTogether() {
        assertThat(new HoursForm("2", "30", "2026-11-20").request())
                .containsEntry("duration", "PT2H30M")
                .containsEntry("date", "2026-11-20");
    }

    @Test
    void takesAnEmptyFieldForNought() {
        assertThat(new HoursForm("", "45", "2026-11-20").request()).containsEntry("duration", "PT45M");
    }

    @Test
    void leavesToTheServiceToRefuseWhatIsNoNumber() {
        assertThat(new HoursForm("two", "0", " ").request()).isEmpty();
    }
}
