package eu.kalaka.testkit.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/security.md}: a foreword, and the {@code rights.csv} of every service as a table for people. */
public final class SecurityPage {

    private static final Set<Role> STAFF =
            EnumSet.of(Role.NETWORK_ADMIN, Role.COUNTY_MANAGER, Role.COORDINATOR, Role.POINT_WORKER);
    private static final String TABLE = "src/test/resources/rights.csv";
    private static final String HEAD = """
            | What | In one's unit and below | One's own record | A record that is not theirs | Endpoint |
            |---|---|---|---|---|
            """;

    private SecurityPage() {}

    /** Writes the page into the repository at the first argument, or at the present folder. */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Files.writeString(repository.resolve("docs/security.md"), of(repository));
    }

    /** The page as the tables in that repository make it. */
    public static String of(Path repository) {
        StringBuilder page = new StringBuilder(foreword());
        tables(repository).forEach((service, table) -> {
            page.append("\n### ").append(service).append("\n\n").append(HEAD);
            table.rows().forEach(row -> page.append(line(row)));
        });
        return page.toString();
    }

    private static Map<String, RightsTable> tables(Path repository) {
        Map<String, RightsTable> tables = new TreeMap<>();
        try (Stream<Path> modules = Files.list(repository)) {
            for (Path module : modules.toList()) {
                Path table = module.resolve(TABLE);
                if (Files.exists(table)) {
                    tables.put(String.valueOf(module.getFileName()), RightsTable.parse(Files.readString(table)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    private static String foreword() {
        try (InputStream in = SecurityPage.class.getResourceAsStream("/security-foreword.md")) {
            if (in == null) {
                throw new IllegalStateException("security-foreword.md is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Row row) {
        List<String> ways = new ArrayList<>();
        ways.add(row.isOpen() ? open(row) : prefixed("", roles(row, Cell.UNIT)));
        ways.add(prefixed("below it only: ", roles(row, Cell.BELOW)));
        ways.add(prefixed("held for the whole network: ", roles(row, Cell.NETWORK)));
        ways.add(prefixed("only what is published: ", roles(row, Cell.PUBLISHED)));
        ways.removeIf(String::isEmpty);
        String all = ways.isEmpty() ? "–" : String.join("; ", ways);
        return "| " + capital(row.what()) + " | " + all + " | " + roles(row, Cell.OWN) + " | " + stranger(row) + " | `"
                + row.endpoint() + "` |\n";
    }

    private static String open(Row row) {
        return row.isOfOnesAccount() ? "everybody, of his own account" : "everybody who is signed in";
    }

    private static String prefixed(String prefix, String roles) {
        return roles.equals("–") ? "" : prefix + roles;
    }

    private static String roles(Row row, Cell wanted) {
        Predicate<Role> has = role -> row.cell(role) == wanted;
        boolean allStaff = STAFF.stream().allMatch(has);
        Stream<String> staff = allStaff ? Stream.of("staff") : Stream.empty();
        Stream<String> others = Stream.of(Role.values())
                .filter(has)
                .filter(role -> !allStaff || !STAFF.contains(role))
                .map(role -> small(role.title()));
        List<String> names = Stream.concat(staff, others).toList();
        return names.isEmpty() ? "–" : names.stream().collect(Collectors.joining(", "));
    }

    private static String stranger(Row row) {
        return switch (row.stranger()) {
            case NOT_FOUND -> "does not exist (404)";
            case ABSENT -> "not in the list";
            case FORBIDDEN -> "refused (403)";
            case UNKNOWN -> "unknown (422)";
            case LEFT_OUT -> "left out of the answer";
            case OPEN -> "open";
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
