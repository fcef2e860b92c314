package eu.kalaka.registry.privacy;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.regulation.InactivityTerm;
import java.time.LocalDate;
import java.util.List;

/**
 * The time limits of all units on one day: what their regulations say, and where none says anything, {@code rules/retention.csv}.
 *
 * @param terms of all regulations
 */
record TimeLimits(LocalDate day, List<InactivityTerm> terms) {

    TimeLimits {
        terms = List.copyOf(terms);
    }

    /** What holds in that unit; of warning and erasing no regulation says anything. */
    TimeLimit of(UnitPath unit) {
        TimeLimit usual = TimeLimit.of(unit, day);
        return InactivityTerm.of(unit, day, terms)
                .flatMap(term -> term.period()
                        .map(months ->
                                new TimeLimit(term.unit(), term.validFrom(), months, usual.warn(), usual.erase())))
                .orElse(usual);
    }
}
