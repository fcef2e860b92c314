package eu.kalaka.registry.volunteer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which consents must be given anew, and after how long; data in {@code rules/consent_terms.csv}. All others hold until withdrawn. */
public final class ConsentTerms {

    private static final Map<String, Period> TERMS = read();

    private ConsentTerms() {}

    /** After how long a consent to that purpose lapses, if it does. */
    public static Optional<Period> of(String purpose) {
        return Optional.ofNullable(TERMS.get(purpose));
    }

    private static Map<String, Period> read() {
        try (InputStream in = ConsentTerms.class.getResourceAsStream("/rules/consent_terms.csv")) {
            if (in == null) {
                throw new IllegalStateException("rules/consent_terms.csv is missing");
            }
            Map<String, Period> read = new HashMap<>();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                rows.forEach(row -> read.put(row.getField("purpose"), Period.parse(row.getField("lapses_after"))));
            }
            return Map.copyOf(read);
        } catch (IOException e) {
            throw new UncheckedIOException("rules/consent_terms.csv", e);
        }
    }
}
