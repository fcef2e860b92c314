package eu.kalaka.portal.room.my;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnAnswerTest {

    @Test
    void whatShePressedTwiceHolds() {
        assertThat(OwnAnswer.YES.holds(placement("accepted"))).isTrue();
        assertThat(OwnAnswer.NO.holds(placement("accepted"))).isFalse();
        assertThat(OwnAnswer.YES.cameTooLateFor(placement("accepted"))).isEmpty();
    }

    @Test
    void theOtherAnswerComesTooLate() {
        assertThat(OwnAnswer.NO.cameTooLateFor(placement("accepted"))).contains(OwnAnswer.YES);
        assertThat(OwnAnswer.YES.cameTooLateFor(placement("refused"))).contains(OwnAnswer.NO);
        assertThat(OwnAnswer.YES.cameTooLateFor(placement("withdrawn"))).contains(OwnAnswer.BACK);
    }

    @Test
    void aYesCanBeTakenBack() {
        assertThat(OwnAnswer.BACK.cameTooLateFor(placement("accepted"))).isEmpty();
        assertThat(OwnAnswer.BACK.cameTooLateFor(placement("refused"))).contains(OwnAnswer.NO);
    }

    @Test
    void whoIsAskedOrWasCalledOffHasGivenNoAnswer() {
        assertThat(OwnAnswer.NO.cameTooLateFor(placement("invited"))).isEmpty();
        assertThat(OwnAnswer.NO.cameTooLateFor(placement("cancelled"))).isEmpty();
    }

    private static OwnPlacement placement(String status) {
        OffsetDateTime start = OffsetDateTime.parse("2026-11-21T09:00+02:00");
        return new OwnPlacement(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Reading aloud",
                start,
                start.plusHours(2),
                status,
                Duration.ZERO,
                List.of());
    }
}
