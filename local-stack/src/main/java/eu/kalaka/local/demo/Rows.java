package eu.kalaka.local.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Rows of a CSV file on the class path: UTF-8, header row. */
final class Rows {

    private Rows() {}

    static List<Row> of(String resource) {
        var stream = Rows.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("not on the class path: " + resource);
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    record Row(NamedCsvRecord values) {

        String text(String column) {
            return values.getField(column).strip();
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** The codes of a cell, separated by spaces. */
        List<String> codes(String column) {
            return optional(column).map(text -> List.of(text.split(" +"))).orElse(List.of());
        }

        Place place(String latitude, String longitude) {
            return new Place(Double.parseDouble(text(latitude)), Double.parseDouble(text(longitude)));
        }
    }
}
