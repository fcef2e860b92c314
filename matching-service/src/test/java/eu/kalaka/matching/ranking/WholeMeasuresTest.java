package eu.kalaka.matching.ranking;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PastShift.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeMeasuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private final Wanted wanted = companyOnSaturdayMorning();

    @ParameterizedTest
    @CsvSource({"0, 1000", "0.0499, 1000", "0.05, 999", "25, 500", "49.99, 1", "50, 0", "20000, 0"})
    void nearerIsBetterInStepsOfFiftyMetres(double kilometres, int share) {
        assertThat(Thousandths.distance(kilometres)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 333", "2, 666", "3, 1000", "4, 1000"})
    void threeKeptShiftsMakeARegularOfTheHost(int kept, int share) {
        List<PastShift> shifts = shifts(kept, wanted.host(), DAY.minusDays(40), Outcome.KEPT);

        assertThat(thousandths(WholeMeasures.continuity(with(null, shifts), wanted.opening())))
                .isEqualTo(share);
    }

    @Test
    void shiftsAtOtherHostsAreNoContinuity() {
        List<PastShift> shifts = shifts(3, UUID.randomUUID(), DAY.minusDays(40), Outcome.KEPT);

        assertThat(thousandths(WholeMeasures.continuity(with(null, shifts), wanted.opening())))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"30, 500", "31, 1000", "1, 500", "0, 1000", "-1, 1000"})
    void fairnessLooksThirtyDaysBack(int daysBefore, int share) {
        List<PastShift> shifts = shifts(1, UUID.randomUUID(), DAY.minusDays(daysBefore), Outcome.EXPECTED);

        assertThat(thousandths(WholeMeasures.fairness(with(null, shifts), wanted.opening())))
                .isEqualTo(share);
    }

    @Test
    void missedShiftsAreNoLoad() {
        List<PastShift> shifts = shifts(2, UUID.randomUUID(), DAY.minusDays(3), Outcome.MISSED);

        assertThat(thousandths(WholeMeasures.fairness(with(null, shifts), wanted.opening())))
                .isEqualTo(1000);
    }

    @Test
    void reliabilityIsTheShareOfKeptShiftsAndSaysNothingOfTheNew() {
        List<PastShift> kept = shifts(3, UUID.randomUUID(), DAY.minusDays(60), Outcome.KEPT);
        List<PastShift> missed = shifts(1, UUID.randomUUID(), DAY.minusDays(50), Outcome.MISSED);
        List<PastShift> all = List.of(kept.get(0), kept.get(1), kept.get(2), missed.getFirst());
        List<PastShift> toCome = shifts(1, UUID.randomUUID(), DAY.plusDays(1), Outcome.EXPECTED);

        assertThat(thousandths(WholeMeasures.reliability(with(null, all), wanted.opening())))
                .isEqualTo(750);
        assertThat(WholeMeasures.reliability(with(null, toCome), wanted.opening()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 500", "180, 1000", "4000, 1000", "-5, 0"})
    void whoHasWaitedLongerGoesFirst(int days, int share) {
        assertThat(thousandths(WholeMeasures.waiting(with(DAY.minusDays(days), List.of()), wanted.opening())))
                .isEqualTo(share);
    }

    @Test
    void whoHadAShiftDoesNotWait() {
        List<PastShift> shifts = shifts(1, UUID.randomUUID(), DAY.plusDays(9), Outcome.EXPECTED);

        assertThat(thousandths(WholeMeasures.waiting(with(DAY.minusDays(900), shifts), wanted.opening())))
                .isZero();
        assertThat(WholeMeasures.waiting(with(null, List.of()), wanted.opening()))
                .isEmpty();
    }

    private static Candidate with(@Nullable LocalDate registeredOn, List<PastShift> shifts) {
        return retiredNurseInTata()
                .withHistory(new History(registeredOn, shifts))
                .candidate();
    }

    private static List<PastShift> shifts(int count, UUID host, LocalDate day, Outcome outcome) {
        return Stream.generate(() -> new PastShift(UUID.randomUUID(), UUID.randomUUID(), host, day, outcome))
                .limit(count)
                .toList();
    }

    private static int thousandths(Optional<Share> share) {
        return (int) Math.round(share.orElseThrow().value() * 1000);
    }
}
