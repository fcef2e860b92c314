package eu.kalaka.registry.volunteer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.kalaka.contracts.UnitPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ages at which a country lets people decide for themselves, dated data in {@code rules/ages.csv}.
 *
 * @param validFrom the first day on which they hold
 * @param onlineConsent from which age one's own consent given online counts (Art. 8 GDPR)
 * @param ofAge from which age nobody stands for her
 */
record CountryAges(String country, LocalDate validFrom, int onlineConsent, int ofAge) {

    private static final List<CountryAges> ALL = read();

    /**
     * What holds in the unit's country on that day.
     *
     * @throws IllegalStateException where the data know nothing of that country on that day
     */
    static CountryAges of(UnitPath unit, LocalDate day) {
        String country = new UnitPath("/gr").covers(unit) ? "GR" : "HU";
        return ALL.stream()
                .filter(ages -> ages.country.equals(country) && !ages.validFrom.isAfter(day))
                .max(Comparator.comparing(CountryAges::validFrom))
                .orElseThrow(() -> new IllegalStateException("No ages for " + country));
    }

    private static List<CountryAges> read() {
        try (InputStream in = CountryAges.class.getResourceAsStream("/rules/ages.csv")) {
            if (in == null) {
                throw new IllegalStateException("rules/ages.csv is missing");
            }
            List<CountryAges> read = new ArrayList<>();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                rows.forEach(row -> read.add(new CountryAges(
                        row.getField("country"),
                        LocalDate.parse(row.getField("valid_from")),
                        Integer.parseInt(row.getField("online_consent")),
                        Integer.parseInt(row.getField("of_age")))));
            }
            return List.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException("rules/ages.csv", e);
        }
    }
}
