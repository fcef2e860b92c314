package eu.kalaka.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Somebody who may log in without a password, on a laptop only. There is one for every role in both regions.
 *
 * @param roles each {@code role@unitPath}
 * @param own which record of the demo network is the login's own: {@code volunteer}, {@code host}, {@code mentor} (a host),
 *     {@code guardian} (a minor), or empty
 */
public record DemoLogin(String login, String name, List<String> roles, String own) {

    /** The logins of {@code logins.csv}, in its order. */
    public static List<DemoLogin> all() {
        return read("logins.csv", rows -> rows.map(DemoLogin::of).toList());
    }

    /** What each role may do, in a few English words, in the order of {@code roles.csv}. */
    public static Map<String, String> whatRolesMay() {
        return read("roles.csv", rows -> {
            Map<String, String> may = new LinkedHashMap<>();
            rows.forEach(row -> may.put(row.getField("role"), row.getField("may")));
            return may;
        });
    }

    /** The role's wire name. */
    public String role() {
        return roles.getFirst().replaceFirst("@.*", "");
    }

    /** The path of the unit that the role is held for. */
    public String unit() {
        return roles.getFirst().replaceFirst(".*@", "");
    }

    private static <T> T read(String file, Function<Stream<NamedCsvRecord>, T> reading) {
        try (InputStream csv = Objects.requireNonNull(DemoLogin.class.getResourceAsStream(file));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            return reading.apply(rows.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoLogin of(NamedCsvRecord row) {
        return new DemoLogin(
                row.getField("login"),
                row.getField("name"),
                List.of(row.getField("roles").split(" ", -1)),
                row.getField("own"));
    }
}
