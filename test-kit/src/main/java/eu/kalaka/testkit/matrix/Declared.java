package eu.kalaka.testkit.matrix;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Which roles have a right at an endpoint, without saying how narrow.
 *
 * @param inUnit wire names of the roles that have it for their unit and all below
 * @param own wire names of the roles that have it for a record of their own
 */
record Declared(TreeSet<String> inUnit, TreeSet<String> own) {

    /** As an operation of an OpenAPI document declares it. */
    static Declared of(JsonNode rights) {
        return new Declared(names(rights, "inUnit"), names(rights, "own"));
    }

    /** As a table has it. */
    static Declared of(Row row) {
        return new Declared(roles(row, cell -> cell.isByUnit()), roles(row, cell -> cell == Cell.OWN));
    }

    private static TreeSet<String> names(JsonNode rights, String field) {
        Stream<JsonNode> all = rights.isArray() ? rights.valueStream() : Stream.of(rights);
        return all.flatMap(right -> right.path(field).isArray()
                        ? right.path(field).valueStream().map(Declared::name)
                        : right.path(field).propertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(JsonNode role) {
        return role.isString() ? role.asString() : role.path("role").asString();
    }

    private static TreeSet<String> roles(Row row, Predicate<Cell> wanted) {
        return row.cells().entrySet().stream()
                .filter(cell -> wanted.test(cell.getValue()))
                .map(Map.Entry::getKey)
                .map(Role::wireName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
