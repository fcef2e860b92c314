package eu.kalaka.testkit.matrix;

import org.jspecify.annotations.Nullable;

/**
 * How an endpoint is called on a record.
 *
 * @param path with its query
 * @param body as JSON, or null for none
 * @param seen the version of the record that the caller has seen, or null where the call does not say
 */
public record Call(
        String path, @Nullable Object body, @Nullable Long seen) {

    public static Call to(String path) {
        return new Call(path, null, null);
    }

    public static Call to(String path, Object body) {
        return new Call(path, body, null);
    }

    /** The same call by somebody who has seen that version. */
    public Call seeing(long version) {
        return new Call(path, body, version);
    }
}
