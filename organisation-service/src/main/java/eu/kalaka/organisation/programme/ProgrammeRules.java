package eu.kalaka.organisation.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must hold of every programme. */
final class ProgrammeRules {

    private static final List<Function<Programme.Said, Optional<ProgrammeRefusal>>> RULES = List.of(
            ProgrammeRules::hasAName,
            ProgrammeRules::endsAfterItStarts,
            ProgrammeRules::milestonesLieWithin,
            ProgrammeRules::promisesEachFigureOnce,
            ProgrammeRules::budgetHasItsCurrency);

    private ProgrammeRules() {}

    static Optional<ProgrammeRefusal> refusal(Programme.Said said) {
        return RULES.stream().flatMap(rule -> rule.apply(said).stream()).findFirst();
    }

    static Optional<ProgrammeRefusal> hasAName(Programme.Said said) {
        return unless(!said.names().isEmpty(), ProgrammeRefusal.NAME_MISSING);
    }

    static Optional<ProgrammeRefusal> endsAfterItStarts(Programme.Said said) {
        LocalDate from = said.plan().startsOn();
        LocalDate until = said.plan().endsOn();
        return unless(from == null || until == null || !until.isBefore(from), ProgrammeRefusal.ENDS_BEFORE_START);
    }

    static Optional<ProgrammeRefusal> milestonesLieWithin(Programme.Said said) {
        LocalDate end = said.plan().endsOn();
        boolean within = said.plan().milestones().stream()
                .map(said.plan()::dueOn)
                .allMatch(due -> due == null || end == null || !due.isAfter(end.plusDays(1)));
        return unless(within, ProgrammeRefusal.MILESTONE_AFTER_END);
    }

    static Optional<ProgrammeRefusal> promisesEachFigureOnce(Programme.Said said) {
        long different = said.plan().targets().stream()
                .map(Plan.Target::indicator)
                .distinct()
                .count();
        return unless(different == said.plan().targets().size(), ProgrammeRefusal.TARGET_TWICE);
    }

    static Optional<ProgrammeRefusal> budgetHasItsCurrency(Programme.Said said) {
        Funding funding = said.funding();
        return unless(
                funding == null || funding.budget() == null || funding.currency() != null,
                ProgrammeRefusal.BUDGET_WITHOUT_CURRENCY);
    }

    private static Optional<ProgrammeRefusal> unless(boolean holds, ProgrammeRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
