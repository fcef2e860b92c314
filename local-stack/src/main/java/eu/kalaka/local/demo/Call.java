package eu.kalaka.local.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A write at the gateway as one of the demo logins; a PUT is idempotent by itself and has no key.
 *
 * @param earlierStands a record that an earlier run wrote under this key, with another body, is as good
 */
record Call(
        String method,
        String path,
        String login,
        @Nullable String idempotencyKey,
        boolean earlierStands,
        Map<String, Object> body) {

    static Call put(String path, String login, Map<String, Object> body) {
        return new Call("PUT", path, login, null, false, body);
    }

    static Call post(String path, String login, String idempotencyKey, Map<String, Object> body) {
        return new Call("POST", path, login, idempotencyKey, false, body);
    }

    Call orEarlierOne() {
        return new Call(method, path, login, idempotencyKey, true, body);
    }

    /** For messages: no personal data. */
    String words() {
        return method + " " + path + (idempotencyKey == null ? "" : " (" + idempotencyKey + ")");
    }
}
