package eu.kalaka.registry.privacy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.kalaka.contracts.UnitPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * For how long a centre keeps people of whom it hears nothing: as its regulation says, else by dated data in {@code rules/retention.csv}.
 * A unit's own rule goes before that of the unit above it.
 *
 * @param validFrom the first day on which it holds
 * @param minimise after which time without a word her record is minimised
 * @param warn how long before that staff is warned
 * @param erase how long after that the rest is erased
 */
record TimeLimit(UnitPath unit, LocalDate validFrom, Period minimise, Period warn, Period erase) {

    /** How she stands against the limit. */
    enum Stage {
        KEPT,
        /** Staff is warned: somebody should ask her. */
        WARNED,
        /** Her record is to be minimised. */
        OVER,
        /** The rest is to be erased. */
        GONE
    }

    /** For how long it is known who asked something and was never registered. */
    static final Period ENQUIRIES = Period.ofMonths(12);

    private static final List<TimeLimit> ALL = read();

    /**
     * What holds in that unit on that day by the data, where no regulation says otherwise.
     *
     * @throws IllegalStateException where the data know no rule for the whole network
     */
    static TimeLimit of(UnitPath unit, LocalDate day) {
        return ALL.stream()
                .filter(limit -> limit.unit.covers(unit) && !limit.validFrom.isAfter(day))
                .max(Comparator.comparingInt(
                                (TimeLimit limit) -> limit.unit.value().length())
                        .thenComparing(TimeLimit::validFrom))
                .orElseThrow(() -> new IllegalStateException("No time limit for " + unit.value()));
    }

    /** Where somebody stands who was last heard of on that day. */
    Stage stage(LocalDate heardOf, LocalDate today) {
        LocalDate over = over(heardOf);
        if (!today.isBefore(over)) {
            return today.isBefore(heardOf.plus(minimise).plus(erase)) ? Stage.OVER : Stage.GONE;
        }
        return today.isBefore(over.minus(warn)) ? Stage.KEPT : Stage.WARNED;
    }

    /**
     * The day on which the record of somebody last heard of on that day is minimised. A new rule that is shorter than the one before
     * it warns first, too.
     */
    LocalDate over(LocalDate heardOf) {
        LocalDate over = heardOf.plus(minimise);
        LocalDate soonest = validFrom.plus(warn);
        return over.isBefore(soonest) ? soonest : over;
    }

    private static List<TimeLimit> read() {
        try (InputStream in = TimeLimit.class.getResourceAsStream("/rules/retention.csv")) {
            if (in == null) {
                throw new IllegalStateException("rules/retention.csv is missing");
            }
            List<TimeLimit> read = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                rows.forEach(row -> read.add(new TimeLimit(
                        new UnitPath(row.getField("unit")),
                        LocalDate.parse(row.getField("valid_from")),
                        Period.parse(row.getField("minimise_after")),
                        Period.parse(row.getField("warn_before")),
                        Period.parse(row.getField("erase_after")))));
            }
            return List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException("rules/retention.csv", e);
        }
    }
}
