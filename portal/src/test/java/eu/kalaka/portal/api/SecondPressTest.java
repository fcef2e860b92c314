package eu.kalaka.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondPressTest {

    private static final Answer<String> UNDER_WAY = new Answer.Refused<>(
            new Problem(409, "https://kalaka.eu/problems/command-under-way", null, null, null, List.of(), List.of()));
    private static final Answer<String> REFUSED =
            new Answer.Refused<>(new Problem(409, null, null, "already_refused", List.of()));

    @Test
    void itWaitsForWhatCameOfTheFirst() {
        Iterator<Answer<String>> answers = List.of(UNDER_WAY, UNDER_WAY, new Answer.There<>("accepted", null))
                .iterator();

        assertThat(SecondPress.answered(answers::next, Duration.ofMinutes(1)).found())
                .contains("accepted");
    }

    @Test
    void aFirstPressThatTakesTooLongLeavesTheServiceAwayAndIsNoRefusal() {
        assertThat(SecondPress.answered(() -> UNDER_WAY, Duration.ZERO).isAway())
                .isTrue();
    }

    @Test
    void whatIsRefusedIsNotAskedAgain() {
        Iterator<Answer<String>> once = List.of(REFUSED).iterator();

        assertThat(SecondPress.answered(once::next, Duration.ofMinutes(1))).isEqualTo(REFUSED);
    }
}
