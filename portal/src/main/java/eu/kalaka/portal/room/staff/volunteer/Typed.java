package eu.kalaka.portal.room.staff.volunteer;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form, by field, as it is shown again when it was refused. Empty fields are as if they were not there. */
final class Typed implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** A form that nobody has touched. */
    static final Typed NOTHING = new Typed(Map.of());

    private final LinkedHashMap<String, ArrayList<String>> fields;

    private Typed(Map<String, List<String>> said) {
        fields = new LinkedHashMap<>();
        said.forEach((field, values) -> fields.put(field, new ArrayList<>(values)));
    }

    static Typed of(MultiValueMap<String, String> parameters) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        parameters.forEach((field, values) -> said.put(
                field,
                values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()));
        return new Typed(said);
    }

    /** The same with one field in place of what it was. */
    Typed with(String field, @Nullable String value) {
        return with(field, value == null || value.isBlank() ? List.of() : List.of(value));
    }

    /** The same with one field of several values. */
    Typed with(String field, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(field, values);
        return new Typed(changed);
    }

    /** What stands in a field, the first where there are several. */
    @Nullable
    public String get(String field) {
        List<String> said = all(field);
        return said.isEmpty() ? null : said.getFirst();
    }

    /** All that stands in a field. */
    public List<String> all(String field) {
        List<String> said = fields.get(field);
        return said == null ? List.of() : List.copyOf(said);
    }

    /** What stands in the nth field of that name, counted from 0. */
    @Nullable
    public String at(String field, int place) {
        List<String> said = all(field);
        return place < said.size() ? said.get(place) : null;
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** A number where it is one; otherwise the words, for the service to say what is wrong with them. */
    @Nullable
    Object number(String field) {
        String said = get(field);
        return said != null && said.matches("\\d{1,6}") ? Integer.valueOf(said) : said;
    }

    /** Those fields as they are sent, the missing ones left out. */
    Map<String, Object> sent(String... names) {
        Map<String, Object> sent = new LinkedHashMap<>();
        for (String name : names) {
            String said = get(name);
            if (said != null) {
                sent.put(name, said);
            }
        }
        return sent;
    }
}
