package eu.kalaka.organisation.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What must hold of every agreement. */
final class AgreementRules {

    private AgreementRules() {}

    static Optional<AgreementRefusal> refusal(AgreementType type, Terms terms, LocalDate today) {
        return List.<Rule>of(
                        new Rule(t -> t.writtenOn().isAfter(today), AgreementRefusal.WRITTEN_IN_THE_FUTURE),
                        new Rule(AgreementRules::endsBeforeItStarts, AgreementRefusal.ENDS_BEFORE_START),
                        new Rule(
                                t -> type == AgreementType.SCHOOL_IKSZ && t.mentor() == null,
                                AgreementRefusal.MENTOR_MISSING))
                .stream()
                .filter(rule -> rule.broken().test(terms))
                .map(Rule::refusal)
                .findFirst();
    }

    private static boolean endsBeforeItStarts(Terms terms) {
        return terms.validUntil() != null && terms.validUntil().isBefore(terms.validFrom());
    }

    private record Rule(Predicate<Terms> broken, AgreementRefusal refusal) {}
}
