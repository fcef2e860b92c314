package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.registry.EvidenceExpiring;
import eu.kalaka.contracts.registry.InactivityWarned;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:20:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LAST = TODAY.plus(WarnOfEvidence.AHEAD);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true, 0",
        "2026-11-21, true, 1",
        "2027-01-20, true, 1",
        "2027-01-21, true, 0",
        "2027-01-20, false, 0",
        ", true, 0"
    })
    void aPaperThatCountsForSixtyDaysAtMostIsWarnedOf(@Nullable LocalDate validUntil, boolean inOrder, int warnings) {
        Volunteer nurse = showing(Volunteers.retiredNurseInTata(), "fitness", validUntil, inOrder);

        assertThat(facts(nurse.warnedOfEvidence(TODAY, LAST, NOW))).hasSize(warnings);
    }

    @Test
    void eachPaperIsWarnedOfOnceAndANewOneAgain() {
        LocalDate first = LocalDate.of(2026, 12, 1);
        LocalDate second = LocalDate.of(2026, 12, 5);
        Volunteer nurse = showing(Volunteers.retiredNurseInTata(), "fitness", first, true);

        Volunteer warned = state(nurse.warnedOfEvidence(TODAY, LAST, NOW));
        Volunteer withTwo = showing(warned, "licence", second, true);

        assertThat(warned.warnedOfEvidence(TODAY.plusDays(1), LAST.plusDays(1), NOW))
                .isEqualTo(Decision.kept(warned));
        assertThat(facts(withTwo.warnedOfEvidence(TODAY, LAST, NOW)))
                .containsExactly(
                        new EvidenceExpiring(nurse.id().value(), nurse.unit().value(), second, NOW));
        assertThat(facts(showing(warned, "fitness", second, true).warnedOfEvidence(TODAY, LAST, NOW)))
                .hasSize(1);
    }

    @Test
    void eachTimeLimitIsWarnedOfOnce() {
        LocalDate limit = LocalDate.of(2027, 1, 5);
        Volunteer nurse = Volunteers.retiredNurseInTata();

        Volunteer warned = state(nurse.warnedOfSilence(limit, TODAY, NOW));

        assertThat(facts(nurse.warnedOfSilence(limit, TODAY, NOW)))
                .containsExactly(
                        new InactivityWarned(nurse.id().value(), nurse.unit().value(), limit, NOW));
        assertThat(warned.warnedOfSilence(limit, TODAY.plusDays(1), NOW)).isEqualTo(Decision.kept(warned));
        assertThat(facts(warned.warnedOfSilence(limit.plusMonths(6), TODAY, NOW)))
                .hasSize(1);
        assertThat(warned.lastHeardOf()).isEqualTo(nurse.lastHeardOf());
    }

    @Test
    void whoHasLeftIsNotWarned() {
        Volunteer left = showing(Volunteers.nurse(Status.LEFT), "fitness", LocalDate.of(2026, 12, 1), true);

        assertThat(left.warnedOfEvidence(TODAY, LAST, NOW)).isEqualTo(Decision.kept(left));
        assertThat(left.warnedOfSilence(LAST, TODAY, NOW)).isEqualTo(Decision.kept(left));
    }

    private static Volunteer showing(
            Volunteer volunteer, String type, @Nullable LocalDate validUntil, boolean inOrder) {
        return state(
                volunteer.shown(new Evidence(type, LocalDate.of(2026, 1, 2), validUntil, null, inOrder, "worker")));
    }

    private static Volunteer state(Decision<Volunteer> decision) {
        return ((Decision.Changed<Volunteer>) decision).state();
    }

    private static List<Message> facts(Decision<Volunteer> decision) {
        return decision instanceof Decision.Changed<Volunteer>(Volunteer _, List<Message> facts) ? facts : List.of();
    }
}
