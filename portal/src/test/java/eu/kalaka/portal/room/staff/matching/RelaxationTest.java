package eu.kalaka.portal.room.staff.matching;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.api.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelaxationTest {

    private static final UUID NEED = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID SHIFT = UUID.fromString("00000000-0000-0000-0000-000000000002");

    @Test
    void leavesOutWhatWouldBringNothing() {
        Relaxation skill = new Relaxation("skill", 12, 3, "Without first aid, 12 more would fit");
        Relaxation language =
                new Relaxation("nice_language", 0, 6, "Without English, 6 of the first 20 would be others");
        Relaxation start = new Relaxation("start", 0, 0, "If it began later, 0 more would fit");
        Answer<Relaxation[]> all = new Answer.There<>(new Relaxation[] {skill, language, start}, null);
        assertThat(Relaxation.helpful(all).getValue()).containsExactly(skill, language);
        assertThat(Relaxation.helpful(new Answer.Away<>()).isAway()).isTrue();
    }

    @Test
    void isReckonedForTheSameShiftAndFilterAsThePage() {
        MatchingAsked asked = new MatchingAsked(SHIFT, "10", null, null, null, null, null);
        assertThat(asked.wishes(NEED, true))
                .isEqualTo("/staff/needs/" + NEED + "/matching/wishes?shift=" + SHIFT + "&withinKm=10");
        assertThat(asked.wishes(NEED, false))
                .isEqualTo("/staff/needs/" + NEED + "/matching?wishes=yes&shift=" + SHIFT + "&withinKm=10#wishes");
    }
}
