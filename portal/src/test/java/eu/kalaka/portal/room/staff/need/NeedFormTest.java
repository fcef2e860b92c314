package eu.kalaka.portal.room.staff.need;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.room.staff.named.Names.Place;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedFormTest {

    private static final Place HOST = new Place(47.6, 18.3);

    @Test
    void takesPlaceAtTheHostUnlessAnotherPlaceIsTyped() {
        assertThat(form("", "", "koet").request(HOST, false)).containsEntry("place", HOST);
        assertThat(form("47,65", "18.32", "koet").request(HOST, false))
                .containsEntry("place", Map.of("lat", 47.65, "lon", 18.32));
    }

    @Test
    void leavesToTheServiceToRefuseHalfAPlace() {
        assertThat(form("47.65", "", "koet").request(HOST, false)).containsEntry("place", Map.of("lat", 47.65));
        assertThat(form("north", "18.32", "koet").request(HOST, false)).containsEntry("place", Map.of("lon", 18.32));
    }

    @Test
    void namesAnAreaOnlyForSchoolCommunityService() {
        assertThat(form("", "", "koet").request(HOST, false)).doesNotContainKeys("ikszArea", "mentor");
        assertThat(form("", "", "iksz").request(HOST, false))
                .containsEntry("ikszArea", "culture")
                .containsEntry("mentor", true);
    }

    @Test
    void leavesOutEmptyLinesForShifts() {
        assertThat(form("", "", "koet").request(null, true))
                .extractingByKey("shifts")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .satisfies(shift ->
                        assertThat(((Map<?, ?>) shift).containsKey("start")).isTrue());
    }

    @Test
    void keepsWhatWasTypedAndAddsALine() {
        assertThat(form("", "", "koet").lines(1))
                .containsExactly(new ShiftForm("2026-12-05", "09:00", "11:00", "2", null), ShiftForm.EMPTY);
    }

    private static NeedForm form(@Nullable String lat, @Nullable String lon, String regime) {
        return new NeedForm(
                "/hu/ke",
                "host",
                "Title",
                null,
                "environment",
                "",
                regime,
                "culture",
                "yes",
                null,
                lat,
                lon,
                null,
                "16",
                null,
                null,
                null,
                null,
                "normal",
                List.of(ShiftForm.EMPTY, new ShiftForm("2026-12-05", "09:00", "11:00", "2", null)));
    }
}
