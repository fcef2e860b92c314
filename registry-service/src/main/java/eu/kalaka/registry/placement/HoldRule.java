package eu.kalaka.registry.placement;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For how long a regime's law keeps the records of a placement, dated data in {@code rules/holds.csv} (domain.md 3.1).
 *
 * @param validFrom the first day on which it holds
 * @param contract whether placements under it need a written contract's data
 * @param years after the last day of the placement; none where no law keeps anything
 */
record HoldRule(String regime, LocalDate validFrom, boolean contract, int years, String why) {

    private static final List<HoldRule> ALL = read();

    static Optional<HoldRule> of(String regime, LocalDate day) {
        return ALL.stream()
                .filter(rule -> rule.regime.equals(regime) && !rule.validFrom.isAfter(day))
                .reduce((earlier, later) -> later.validFrom.isBefore(earlier.validFrom) ? earlier : later);
    }

    private static List<HoldRule> read() {
        try (InputStream in = HoldRule.class.getResourceAsStream("/rules/holds.csv")) {
            if (in == null) {
                throw new IllegalStateException("rules/holds.csv is missing");
            }
            List<HoldRule> read = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                rows.forEach(row -> read.add(new HoldRule(
                        row.getField("regime"),
                        LocalDate.parse(row.getField("valid_from")),
                        Boolean.parseBoolean(row.getField("contract")),
                        Integer.parseInt(row.getField("years")),
                        row.getField("why"))));
            }
            return List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException("rules/holds.csv", e);
        }
    }
}
