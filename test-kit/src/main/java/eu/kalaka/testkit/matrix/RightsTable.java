package eu.kalaka.testkit.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of a {@code rights.csv}: {@code method,path,what,} the roles, {@code stranger}; no cell holds a comma. */
public record RightsTable(List<Row> rows) {

    private static final int BEFORE_ROLES = 3;

    public RightsTable {
        rows = List.copyOf(rows);
    }

    /** The table of the service under test. */
    public static RightsTable ofThisService() {
        try (InputStream in = RightsTable.class.getResourceAsStream("/rights.csv")) {
            if (in == null) {
                throw new IllegalStateException("src/test/resources/rights.csv is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException where a row is not in the form above
     */
    public static RightsTable parse(String csv) {
        List<String> lines = csv.lines().filter(line -> !line.isBlank()).toList();
        List<Role> roles = roles(cells(lines.getFirst()));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != BEFORE_ROLES + roles.size() + 1) {
                throw new IllegalArgumentException("not so many cells as the head has: " + line);
            }
            Map<Role, Cell> byRole = new EnumMap<>(Role.class);
            for (int i = 0; i < roles.size(); i++) {
                byRole.put(roles.get(i), Cell.of(cells.get(BEFORE_ROLES + i)));
            }
            rows.add(new Row(cells.get(0) + " " + cells.get(1), cells.get(2), byRole, Hiding.of(cells.getLast())));
        }
        return new RightsTable(rows);
    }

    private static List<Role> roles(List<String> head) {
        return head.subList(BEFORE_ROLES, head.size() - 1).stream()
                .map(Role::of)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }
}
