package eu.kalaka.registry.merge;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.registry.volunteer.VolunteerId;
import eu.kalaka.testkit.Bundles;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Instant AT = Instant.parse("2026-06-01T10:00:00Z");
    private static final UnitPath TATA = new UnitPath("/hu/ke/tata");

    private final Merge done = new Merge(
            new MergeId(UUID.randomUUID()),
            TATA,
            TATA,
            new VolunteerId(UUID.randomUUID()),
            new VolunteerId(UUID.randomUUID()),
            Map.of(),
            3,
            Merge.Step.DONE,
            AT,
            "worker",
            null,
            null);

    @Test
    void aMergeIsUndoneOnTheThirtiethDayAndNotAfter() {
        assertThat(done.undo(AT.plus(Merge.REGRET), "worker")).isInstanceOf(Decision.Changed.class);
        assertThat(done.undo(AT.plus(Merge.REGRET).plusMillis(1), "worker"))
                .isEqualTo(Decision.refused(MergeRefusal.UNDO_TOO_LATE));
    }

    @Test
    void whatIsUndoneIsNotDoneAgain() {
        Merge undoing = ((Decision.Changed<Merge>) done.undo(AT, "worker")).state();

        assertThat(undoing.done()).isInstanceOf(Decision.Kept.class);
        assertThat(undoing.undo(AT, "worker")).isInstanceOf(Decision.Kept.class);
        assertThat(undoing.undoneBy()).isEqualTo("worker");
    }

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Stream.of(MergeRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
