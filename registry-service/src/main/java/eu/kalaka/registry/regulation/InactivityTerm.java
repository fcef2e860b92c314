package eu.kalaka.registry.regulation;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a regulation says of how long somebody stays of whom nothing is heard.
 *
 * @param unit the centre or municipality, and all below it
 * @param number of the version
 * @param validFrom the first day on which it holds
 * @param inactivityMonths after how long without a word somebody is struck off; absent where it says nothing of it
 */
public record InactivityTerm(
        UnitPath unit,
        int number,
        LocalDate validFrom,
        @Nullable Integer inactivityMonths) {

    /**
     * The one that holds in that unit on that day: of the version in force of the nearest unit, from itself upward, whose version in
     * force says something of it.
     */
    public static Optional<InactivityTerm> of(UnitPath unit, LocalDate day, List<InactivityTerm> all) {
        for (UnitPath next = unit; ; next = next.parent()) {
            Optional<InactivityTerm> here = inForce(next, day, all).filter(term -> term.inactivityMonths() != null);
            if (here.isPresent() || next.equals(UnitPath.NETWORK)) {
                return here;
            }
        }
    }

    /** The time without a word after which somebody is struck off, if it says so. */
    public Optional<Period> period() {
        return Optional.ofNullable(inactivityMonths).map(Period::ofMonths);
    }

    private static Optional<InactivityTerm> inForce(UnitPath unit, LocalDate day, List<InactivityTerm> all) {
        return all.stream()
                .filter(term -> term.unit.equals(unit) && !term.validFrom.isAfter(day))
                .max(Comparator.comparing(InactivityTerm::validFrom).thenComparingInt(InactivityTerm::number));
    }
}
