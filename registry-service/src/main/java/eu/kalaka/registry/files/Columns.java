package eu.kalaka.registry.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a list holds what; heads may be blank or stand twice, so columns are named by their place.
 *
 * @param heads as they are written
 * @param fields for each column the field that it holds, null where it is left out
 */
public record Columns(List<String> heads, List<@Nullable String> fields) {

    public Columns {
        heads = List.copyOf(heads);
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /** What the heads say, in any of three languages. Where two say the same, the first counts. */
    public static Columns guess(Row head, Set<String> known) {
        Set<String> taken = new HashSet<>();
        List<@Nullable String> fields = new ArrayList<>();
        for (Cell cell : head.cells()) {
            fields.add(Words.COLUMN
                    .code(cell.text())
                    .filter(known::contains)
                    .filter(taken::add)
                    .orElse(null));
        }
        return new Columns(heads(head), fields);
    }

    /** What somebody said; columns beyond are left out. */
    public static Columns said(Row head, List<@Nullable String> fields) {
        List<String> heads = heads(head);
        List<@Nullable String> all = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            all.add(at < fields.size() ? fields.get(at) : null);
        }
        return new Columns(heads, all);
    }

    /** The column that holds that field, or -1. */
    public int at(String field) {
        return fields.indexOf(field);
    }

    /** How that column is called, by its number where it has no head. */
    public String name(int at) {
        String head = at >= 0 && at < heads.size() ? heads.get(at) : "";
        return head.isEmpty() ? "#" + (at + 1) : head;
    }

    private static List<String> heads(Row head) {
        return IntStream.range(0, head.cells().size())
                .mapToObj(at -> head.cells().get(at).beginning())
                .toList();
    }
}
