package eu.kalaka.portal.room.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursFormTest {

    @ParameterizedTest
    @CsvSource({"2:30, PT2H30M", "2, PT2H", "'2,5', PT2H30M", "0.25, PT15M", "' 10:05 ', PT10H5M"})
    void hoursAreReadAsPeopleWriteThem(String typed, Duration duration) {
        assertThat(new HoursForm("2026-11-21", typed).length()).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "2:75", "-2", "1234:00", "2.555", "111111111111"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(new HoursForm("2026-11-21", typed).length()).isEmpty();
    }

    @Test
    void theFormBeginsWithTheShiftAsItWasPlanned() {
        OffsetDateTime start = OffsetDateTime.parse("2026-11-21T09:00+02:00");
        Coming coming = new Coming(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Reading aloud",
                UUID.randomUUID(),
                UUID.randomUUID(),
                start,
                start.plusMinutes(125),
                "accepted",
                Duration.ZERO);

        assertThat(HoursForm.planned(coming)).isEqualTo(new HoursForm("2026-11-21", "2:05"));
        assertThat(coming.awaitsWord(start.toInstant().minusSeconds(1))).isFalse();
        assertThat(coming.awaitsWord(start.toInstant())).isTrue();
    }
}
