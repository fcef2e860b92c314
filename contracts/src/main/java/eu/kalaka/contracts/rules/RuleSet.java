package eu.kalaka.contracts.rules;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which edition of a country's rules is in use; what was decided by them names it.
 *
 * @param country HU or GR
 * @param version the day of the edition and its number on that day
 * @param note what it holds and what it rests on
 */
public record RuleSet(String country, String version, LocalDate dated, String note) {

    private static final List<RuleSet> ALL = Rows.of("/rules/sets.csv").stream()
            .map(row -> new RuleSet(
                    row.text("country"), row.text("version"), LocalDate.parse(row.text("dated")), row.text("note")))
            .toList();

    /** The newest set of the country in which the unit lies; empty for the network itself. */
    public static Optional<RuleSet> of(UnitPath unit) {
        return ALL.stream()
                .filter(set -> new UnitPath("/" + set.country.toLowerCase(Locale.ROOT)).covers(unit))
                .reduce((earlier, later) -> later);
    }
}
