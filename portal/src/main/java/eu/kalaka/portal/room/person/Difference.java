package eu.kalaka.portal.room.person;

import java.util.List;
import java.util.stream.Collectors;

/** A field in which the record, as somebody else has left it meanwhile, is not what was typed here. */
public record Difference(String field, String theirs, String ours) {

    /** In which of those fields they differ. */
    public static List<Difference> between(Typed theirs, Typed ours, List<String> fields) {
        return fields.stream()
                .map(field -> new Difference(field, words(theirs, field), words(ours, field)))
                .filter(difference -> !difference.theirs().equals(difference.ours()))
                .toList();
    }

    private static String words(Typed typed, String field) {
        return typed.all(field).stream().sorted().collect(Collectors.joining(", "));
    }
}
