package eu.kalaka.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacementIdTest {

    private static final ShiftId SHIFT = new ShiftId(UUID.fromString("0193a000-0000-7000-8000-000000000001"));
    private static final VolunteerId ANNA = new VolunteerId(UUID.fromString("0193a000-0000-7000-8000-000000000002"));

    @Test
    void followsFromShiftAndVolunteerForEver() {
        assertThat(PlacementId.of(SHIFT, ANNA).value())
                .isEqualTo(PlacementId.of(SHIFT, ANNA).value())
                .hasToString("48684a64-d253-5de8-a45a-161d1fd4cb02");
    }

    @Test
    void isAnotherForAnotherShiftOrVolunteer() {
        PlacementId id = PlacementId.of(SHIFT, ANNA);

        assertThat(PlacementId.of(new ShiftId(ANNA.value()), new VolunteerId(SHIFT.value())))
                .isNotEqualTo(id);
        assertThat(PlacementId.of(SHIFT, new VolunteerId(UUID.randomUUID()))).isNotEqualTo(id);
    }
}
