package eu.kalaka.testkit.matrix;

import org.jspecify.annotations.Nullable;

/**
 * How an endpoint is called on a record.
 *
 * @param path with its query
 * @param body as JSON, or null for none
 */
public record Call(String path, @Nullable Object body) {

    public static Call to(String path) {
        return new Call(path, null);
    }

    public static Call to(String path, Object body) {
        return new Call(path, body);
    }
}
