package eu.kalaka.testkit.matrix;

import org.jspecify.annotations.Nullable;

/**
 * How an endpoint is called on a record.
 *
 * @param path with its query
 * @param body sent as JSON, or as it stands where it is a file; null for none
 * @param type media type of the body
 * @param seen the version of the record that the caller has seen, or null where the call does not say
 */
public record Call(
        String path,
        @Nullable Object body,
        String type,
        @Nullable Long seen) {

    static final String JSON = "application/json";

    public static Call to(String path) {
        return new Call(path, null, JSON, null);
    }

    public static Call to(String path, Object body) {
        return new Call(path, body, JSON, null);
    }

    /** A call that sends a file. */
    public static Call sending(String path, String type, String content) {
        return new Call(path, content, type, null);
    }

    /** The same call by somebody who has seen that version. */
    public Call seeing(long version) {
        return new Call(path, body, type, version);
    }
}
