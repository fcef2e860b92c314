package eu.kalaka.portal.room.staff.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.room.person.Typed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolunteerSearchTest {

    @Test
    void aFileHoldsTheWholeListAndNotThePageThatIsShown() {
        Typed second = Typed.NOTHING.with("name", "kiss").with("cursor", "x");

        assertThat(VolunteerSearch.page(second)).isEqualTo(Map.of("name", "kiss", "cursor", "x"));
        assertThat(VolunteerSearch.conditions(second)).isEqualTo(Map.of("name", "kiss"));
    }

    @Test
    void aPartOfAnyDayIsATimeToo() {
        assertThat(VolunteerSearch.conditions(
                        Typed.NOTHING.with("part", "night").with("minAge", "18").with("skill", "HLTH.first_aid")))
                .isEqualTo(Map.of(
                        "free", List.of(Map.of("part", "night")), "minAge", 18, "skills", List.of("HLTH.first_aid")));
    }
}
