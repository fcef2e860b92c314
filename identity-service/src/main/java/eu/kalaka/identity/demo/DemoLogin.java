package eu.kalaka.identity.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.kalaka.contracts.UnitPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody of the demo network: one for every role in both regions.
 *
 * @param own which record of the demo network is the login's own, empty where none is
 */
record DemoLogin(String login, String name, String role, UnitPath unit, String own) {

    /** The logins of {@code logins.csv}, in its order. */
    static List<DemoLogin> all() {
        try (InputStream csv = Objects.requireNonNull(DemoLogin.class.getResourceAsStream("/demo/logins.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return rows.stream().map(DemoLogin::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The account's id, the same after every reset. */
    UUID account() {
        return idOf(login);
    }

    /** An id that follows from a name. */
    static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(("demo:" + name).getBytes(StandardCharsets.UTF_8));
    }

    private static DemoLogin of(NamedCsvRecord row) {
        String role = row.getField("roles");
        int at = role.indexOf('@');
        return new DemoLogin(
                row.getField("login"),
                row.getField("name"),
                role.substring(0, at),
                new UnitPath(role.substring(at + 1)),
                row.getField("own"));
    }
}
