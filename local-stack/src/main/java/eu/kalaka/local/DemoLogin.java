package eu.kalaka.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Somebody who may log in without a password, on a laptop only.
 *
 * @param roles each {@code role@unitPath}
 */
public record DemoLogin(String login, String name, List<String> roles) {

    /** The logins of {@code logins.csv}, in its order. */
    public static List<DemoLogin> all() {
        try (InputStream csv = Objects.requireNonNull(DemoLogin.class.getResourceAsStream("logins.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return rows.stream().map(DemoLogin::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoLogin of(NamedCsvRecord row) {
        return new DemoLogin(
                row.getField("login"),
                row.getField("name"),
                List.of(row.getField("roles").split(" ", -1)));
    }
}
