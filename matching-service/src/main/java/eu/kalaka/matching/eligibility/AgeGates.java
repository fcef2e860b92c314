package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.contracts.rules.Case;
import eu.kalaka.contracts.rules.Rule;
import eu.kalaka.contracts.rules.Rule.Kind;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.matching.words.Word;
import java.util.Optional;

/** The gate about age. */
final class AgeGates {

    private AgeGates() {}

    /** The need's own limit, the law's and a municipality's regulation's: the highest counts. */
    static Optional<Closure> age(Candidate candidate, Opening opening) {
        Case about = candidate.at(opening);
        int lawful = Rules.inForce(Kind.LEAST_AGE, about).stream()
                .mapToInt(Rule::atLeast)
                .max()
                .orElse(0);
        Integer asked = opening.need().minAge();
        int least = asked == null ? lawful : Math.max(asked, lawful);
        return about.age() < least ? closed("age", Word.number(least)) : open();
    }
}
