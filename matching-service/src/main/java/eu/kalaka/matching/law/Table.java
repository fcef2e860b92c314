package eu.kalaka.matching.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A table among the resources. */
final class Table {

    /** One line of it. */
    record Row(NamedCsvRecord fields) {

        String text(String column) {
            return fields.getField(column);
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }
    }

    private Table() {}

    static Optional<List<Row>> find(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                return Optional.of(rows.stream().map(Row::new).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
