package eu.kalaka.portal.api;

import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** An address of a service's API, every part of it encoded. */
public final class Query {

    private final String path;
    private final StringJoiner parameters = new StringJoiner("&");

    private Query(String path) {
        this.path = path;
    }

    /** A path; each {@code {}} in it stands for one of the parts, in order. */
    public static Query of(String path, Object... parts) {
        String filled = path;
        for (Object part : parts) {
            filled = filled.replaceFirst("\\{}", UriUtils.encode(part.toString(), StandardCharsets.UTF_8));
        }
        return new Query(filled);
    }

    /** Adds a parameter, once for each where it is several; none where the value is missing or empty. */
    public Query with(String name, @Nullable Object value) {
        if (value instanceof Iterable<?> several) {
            several.forEach(each -> with(name, each));
        } else if (value != null && !value.toString().isEmpty()) {
            parameters.add(name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return parameters.length() == 0 ? path : path + "?" + parameters;
    }
}
