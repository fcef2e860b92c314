package eu.kalaka.portal.room.person;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form, by field, as it is shown again when it was refused. Empty fields are as if they were not there. */
public final class Typed implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** A form that nobody has touched. */
    public static final Typed NOTHING = new Typed(Map.of());

    private final LinkedHashMap<String, ArrayList<String>> fields;

    private Typed(Map<String, List<String>> said) {
        fields = new LinkedHashMap<>();
        said.forEach((field, values) -> fields.put(field, new ArrayList<>(values)));
    }

    /** What came with a form. */
    public static Typed of(MultiValueMap<String, String> parameters) {
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
    public Typed with(String field, @Nullable String value) {
        return with(field, value == null || value.isBlank() ? List.of() : List.of(value));
    }

    /** The same with one field of several values. */
    public Typed with(String field, List<String> values) {
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

    /** Whether one of the values of a field is that. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** A number where it is one; otherwise the words, for the service to say what is wrong with them. */
    @Nullable
    public Object number(String field) {
        String said = get(field);
        return said != null && said.matches("\\d{1,6}") ? Integer.valueOf(said) : said;
    }

    /** Parts of the week as they are sent: a field's values such as {@code MONDAY/morning}. */
    public List<Map<String, Object>> slots(String field) {
        return all(field).stream().map(Typed::slot).toList();
    }

    private static Map<String, Object> slot(String dayAndPart) {
        int slash = Math.max(dayAndPart.indexOf('/'), 0);
        return Map.of("day", dayAndPart.substring(0, slash), "part", dayAndPart.substring(slash + 1));
    }

    /** Those fields as they are sent, the missing ones left out. */
    public Map<String, Object> sent(String... names) {
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
