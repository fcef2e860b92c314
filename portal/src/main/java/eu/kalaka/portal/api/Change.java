package eu.kalaka.portal.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * What is asked of a service.
 *
 * @param body what is sent, as JSON unless {@code type} says otherwise
 * @param once key of the form: however often it comes, it has one effect
 * @param version entity tag of what the user saw, so that nobody's change is written over
 */
public record Change(
        HttpMethod method,
        Query query,
        @Nullable Object body,
        MediaType type,
        @Nullable String once,
        @Nullable String version) {

    /** A question without a body. */
    public static Change to(HttpMethod method, Query query) {
        return new Change(method, query, null, MediaType.APPLICATION_JSON, null, null);
    }

    /** A question whose words do not belong into an address. */
    public static Change ask(Query query, Object body) {
        return new Change(HttpMethod.POST, query, body, MediaType.APPLICATION_JSON, null, null);
    }

    /** Something new, or a step. */
    public static Change post(Query query, @Nullable Object body, String once) {
        return new Change(HttpMethod.POST, query, body, MediaType.APPLICATION_JSON, once, null);
    }

    /** A record in place of what it was. */
    public static Change put(Query query, Object body, @Nullable String version) {
        return new Change(HttpMethod.PUT, query, body, MediaType.APPLICATION_JSON, null, version);
    }

    /** The same, but only if the record is still as the user saw it. */
    public Change seeing(@Nullable String seen) {
        return new Change(method, query, body, type, once, seen);
    }
}
