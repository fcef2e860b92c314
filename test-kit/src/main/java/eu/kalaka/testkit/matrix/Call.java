package eu.kalaka.testkit.matrix;

import org.jspecify.annotations.Nullable;

/**
 * How an endpoint is called on a record.
 *
 * @param path with its query
 * @param body sent as JSON, or as it stands where it is a file; null for none
 * @param type media type of the body
 */
public record Call(String path, @Nullable Object body, String type) {

    static final String JSON = "application/json";

    public static Call to(String path) {
        return new Call(path, null, JSON);
    }

    public static Call to(String path, Object body) {
        return new Call(path, body, JSON);
    }

    /** A call that sends a file. */
    public static Call sending(String path, String type, String content) {
        return new Call(path, content, type);
    }
}
