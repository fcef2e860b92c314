package eu.kalaka.testkit.matrix;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Which roles have a right at an endpoint, as an operation of an OpenAPI document declares it in {@code x-kalaka-rights} or as a
 * table has it.
 *
 * @param inUnit wire names of the roles that have it by the unit that they are held for
 * @param belowOnly those of them for which that unit itself does not count
 * @param own wire names of the roles that have it for a record of their own
 * @param signedIn whether everybody with a token has it
 * @param everybody whether nobody needs a token for it
 */
record Declared(
        SortedSet<String> inUnit,
        SortedSet<String> belowOnly,
        SortedSet<String> own,
        boolean signedIn,
        boolean everybody) {

    static Declared of(JsonNode rights) {
        return new Declared(
                texts(rights.path("inUnit")),
                texts(rights.path("belowOnly")),
                new TreeSet<>(rights.path("own").propertyNames()),
                rights.path("signedIn").asBoolean(false),
                rights.path("public").asBoolean(false));
    }

    static Declared of(Row row) {
        return new Declared(
                roles(row, Cell::isByUnit),
                roles(row, Cell.BELOW::equals),
                roles(row, Cell.OWN::equals),
                row.isOpen(),
                row.isPublic());
    }

    private static SortedSet<String> texts(JsonNode names) {
        return names.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> roles(Row row, Predicate<Cell> wanted) {
        return row.cells().entrySet().stream()
                .filter(cell -> wanted.test(cell.getValue()))
                .map(Map.Entry::getKey)
                .map(Role::wireName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
