package eu.kalaka.registry.interview;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InterviewNotesTest {

    private static final UUID GONE = new UUID(0, 1);
    private static final UUID KEPT = new UUID(0, 2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void theLaterTalkCountsAndTheEarlierComesBack() {
        InterviewNotes hers = notes(KEPT, MAY, "to read aloud");
        InterviewNotes others = notes(GONE, MAY.plusDays(1), "to cook");

        InterviewNotes merged = changed(hers.inherit(others));

        assertThat(merged.volunteerId()).isEqualTo(KEPT);
        assertThat(merged.wishes()).isEqualTo("to cook");
        assertThat(merged.inherit(others)).isEqualTo(Decision.kept(merged));
        assertThat(merged.own()).contains(hers);
        assertThat(merged.giveBack(GONE)).isEqualTo(Decision.changed(hers));
        assertThat(hers.inherit(notes(GONE, MAY, "to cook"))).isEqualTo(Decision.kept(hers));
    }

    @Test
    void whatIsNotedAfterTheMergeStays() {
        InterviewNotes merged = notes(GONE, MAY, "to cook").inheritedBy(KEPT);
        InterviewNotes later = changed(merged.replacedBy(notes(KEPT, MAY.plusDays(9), "to drive")));

        assertThat(merged.own()).isEmpty();
        assertThat(merged.giveBack(new UUID(0, 3))).isEqualTo(Decision.kept(merged));
        assertThat(merged.replacedBy(notes(KEPT, MAY, "to cook"))).isEqualTo(Decision.kept(merged));
        assertThat(later.giveBack(GONE)).isEqualTo(Decision.kept(later));
        assertThat(later.own()).contains(later);
    }

    private static InterviewNotes changed(Decision<InterviewNotes> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<InterviewNotes>) decision).state();
    }

    private static InterviewNotes notes(UUID volunteer, LocalDate on, String wishes) {
        return new InterviewNotes(
                volunteer, new UnitPath("/hu/ke/tata"), on, null, "marta", null, wishes, null, null, null, null);
    }
}
