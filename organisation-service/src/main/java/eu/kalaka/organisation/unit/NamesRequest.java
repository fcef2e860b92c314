package eu.kalaka.organisation.unit;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name in the network's languages, as a request gives it. */
record NamesRequest(
        @Nullable @Size(max = 120) String hu,
        @Nullable @Size(max = 120) String el,
        @Nullable @Size(max = 120) String en) {

    /** The names by language code; a blank one is none. */
    Map<String, String> toMap() {
        Map<String, String> names = new LinkedHashMap<>();
        add(names, "hu", hu);
        add(names, "el", el);
        add(names, "en", en);
        return names;
    }

    private static void add(Map<String, String> names, String language, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            names.put(language, name.strip());
        }
    }
}
