package eu.kalaka.portal.room.staff.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenNeedsTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T10:00:00+01:00");

    @Test
    void onlyShiftsToComeThatLackSomebodyAreOpen() {
        OpenNeeds.Need need =
                need(shift(-1, 3, 0, false), shift(1, 2, 2, false), shift(2, 2, 0, true), shift(3, 4, 1, false));

        assertThat(need.isOpen(NOW)).isTrue();
        assertThat(need.free(NOW)).isEqualTo(3);
        assertThat(need.next(NOW)).contains(NOW.plusDays(3));
    }

    @Test
    void aNeedWithEverybodyIsNotOpen() {
        assertThat(need(shift(1, 2, 2, false)).isOpen(NOW)).isFalse();
    }

    @Test
    void aNeedWithoutShiftsIsOpenAsLongAsItIsPublished() {
        assertThat(need().isOpen(NOW)).isTrue();
    }

    private static OpenNeeds.Need need(OpenNeeds.Shift... shifts) {
        return new OpenNeeds.Need(new UUID(0, 1), "Reading aloud", List.of(shifts));
    }

    private static OpenNeeds.Shift shift(int days, int places, int taken, boolean cancelled) {
        return new OpenNeeds.Shift(NOW.plusDays(days), places, taken, cancelled);
    }
}
