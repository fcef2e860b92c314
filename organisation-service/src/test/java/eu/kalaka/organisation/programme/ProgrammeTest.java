package eu.kalaka.organisation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.ProgrammeState;
import eu.kalaka.contracts.organisation.ProgrammeStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.testkit.Bundles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate START = LocalDate.of(2020, 2, 28);
    private static final LocalDate END = LocalDate.of(2022, 2, 27);

    @ParameterizedTest
    @CsvSource({
        "IDEA, APPROVED, true", "IDEA, RUNNING, false", "IDEA, CLOSED, true", "APPROVED, RUNNING, true",
        "APPROVED, CLOSED, false", "RUNNING, REPORTING, true", "RUNNING, APPROVED, false", "REPORTING, CLOSED, true",
        "CLOSED, IDEA, false"
    })
    void goesItsWayStepByStep(ProgrammeStatus from, ProgrammeStatus to, boolean leads) {
        assertThat(from.leadsTo(to)).isEqualTo(leads);
    }

    @Test
    void aFundedProjectIsApprovedByANumberedDecision() {
        assertThat(funded(null).comesTo(ProgrammeStatus.APPROVED, NOW))
                .isEqualTo(Decision.refused(ProgrammeRefusal.DECISION_MISSING));
        Decision<Programme> approved = funded("2829/23-05-2019").comesTo(ProgrammeStatus.APPROVED, NOW);

        assertThat(((Decision.Changed<Programme>) approved).facts())
                .containsExactly(new ProgrammeStatusChanged(new UUID(0, 1), "/gr/serres", "idea", "approved", NOW));
    }

    @Test
    void noneRunsWithoutItsDays() {
        Programme approved = changed(Programme.idea(
                        new ProgrammeId(new UUID(0, 1)),
                        said(null, new Plan(START, null, List.of(), List.of(), List.of())))
                .comesTo(ProgrammeStatus.APPROVED, NOW));

        assertThat(approved.comesTo(ProgrammeStatus.RUNNING, NOW))
                .isEqualTo(Decision.refused(ProgrammeRefusal.DATES_MISSING));
    }

    @ParameterizedTest
    @CsvSource({"3, 2020-05-28", "6, 2020-08-28", "9, 2020-11-28"})
    void aMilestoneIsDueAfterItsMonths(int month, LocalDate due) {
        assertThat(plan(START, END).dueOn(new Plan.Milestone(month, "stage", null)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2022-02-27, 24, -
            2022-02-26, 24, MILESTONE_AFTER_END
            2020-02-27, 3, ENDS_BEFORE_START
            -, 120, -
            """)
    void whatIsPlannedLiesWithinItsDays(@Nullable LocalDate end, int month, @Nullable ProgrammeRefusal refusal) {
        Plan plan = new Plan(START, end, List.of(new Plan.Milestone(month, "stage", null)), List.of(), List.of());

        assertThat(ProgrammeRules.refusal(said(null, plan)).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void promisesEachFigureOnceAndNamesTheCurrency() {
        Plan.Target placed = new Plan.Target("vol_placed", BigDecimal.valueOf(650));
        Plan twice = new Plan(START, END, List.of(), List.of(), List.of(placed, placed));
        Funding money = new Funding("EU", "5045031", new BigDecimal("43400.00"), null, null, null, List.of());

        assertThat(ProgrammeRules.refusal(said(null, twice))).contains(ProgrammeRefusal.TARGET_TWICE);
        assertThat(ProgrammeRules.refusal(said(money, plan(START, END))))
                .contains(ProgrammeRefusal.BUDGET_WITHOUT_CURRENCY);
    }

    @Test
    void othersAreToldWhatItHasPromised() {
        Programme programme = Programme.idea(
                new ProgrammeId(new UUID(0, 1)),
                said(
                        null,
                        new Plan(
                                START,
                                END,
                                List.of(),
                                List.of(),
                                List.of(new Plan.Target("hours", BigDecimal.valueOf(4900))))));

        assertThat(programme.snapshots())
                .containsExactly(new ProgrammeState(
                        new UUID(0, 1),
                        "/gr/serres",
                        "thematic",
                        null,
                        Map.of("el", "Δίκτυο"),
                        "idea",
                        START,
                        END,
                        List.of(new ProgrammeState.Target("hours", BigDecimal.valueOf(4900)))));
    }

    @Test
    void aClosedProgrammeIsNotDescribedAnew() {
        Programme closed = changed(funded(null).comesTo(ProgrammeStatus.CLOSED, NOW));

        assertThat(closed.describedAs(said(null, plan(START, END))))
                .isEqualTo(Decision.refused(ProgrammeRefusal.PROGRAMME_IS_CLOSED));
    }

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(ProgrammeRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }

    private static Programme funded(@Nullable String decision) {
        Funding funding = new Funding("ESF", "5045031", new BigDecimal("43400.00"), "EUR", decision, null, List.of());
        return Programme.idea(new ProgrammeId(new UUID(0, 1)), said(funding, plan(START, END)));
    }

    private static Programme.Said said(@Nullable Funding funding, Plan plan) {
        return new Programme.Said(new UnitPath("/gr/serres"), Map.of("el", "Δίκτυο"), Theme.OTHER, funding, plan);
    }

    private static Plan plan(LocalDate start, LocalDate end) {
        return new Plan(start, end, List.of(), List.of(), List.of());
    }

    private static Programme changed(Decision<Programme> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<Programme>) decision).state();
    }
}
