package eu.kalaka.matching.ranking;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** Which interests and skills belong to which kind of activity. The two code lists do not say so; the table is the house's own. */
public final class ActivityInterests {

    private static final String TABLE = "/activity-interests.csv";
    private static final Map<String, Set<String>> BY_ACTIVITY = read();

    private ActivityInterests() {}

    /** Codes of the skill list; none for an activity that the table does not know. */
    public static Set<String> of(String activity) {
        return BY_ACTIVITY.getOrDefault(activity, Set.of());
    }

    static Map<String, Set<String>> table() {
        return BY_ACTIVITY;
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = ActivityInterests.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + TABLE);
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                return rows.stream()
                        .collect(toUnmodifiableMap(
                                row -> row.getField("activity"),
                                row -> Set.of(row.getField("interests").split(" "))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }
}
