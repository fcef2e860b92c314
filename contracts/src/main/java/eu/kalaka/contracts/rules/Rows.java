package eu.kalaka.contracts.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table among the resources. */
final class Rows {

    /** One line of it. */
    record Row(NamedCsvRecord fields) {

        String text(String column) {
            return fields.getField(column);
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }
    }

    private Rows() {}

    static List<Row> of(String resource) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + resource);
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                return rows.stream().map(Row::new).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
