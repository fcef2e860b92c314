package eu.kalaka.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service as somebody. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // no question before each call whether it may be 2
            .build();

    private final Supplier<String> base;

    public Api(Supplier<String> base) {
        this.base = base;
    }

    /** Somebody with these roles, each as {@code role@/unit/path}. */
    public As as(String... roles) {
        return new As(base, String.join(" ", roles), List.of(roles), Map.of(), Map.of(), true);
    }

    /** Somebody without a token. */
    public As anonymous() {
        return new As(base, "", List.of(), Map.of(), Map.of(), false);
    }

    /** Calls as one caller. */
    public record As(
            Supplier<String> base,
            String subject,
            List<String> roles,
            Map<String, Object> own,
            Map<String, String> headers,
            boolean signedIn) {

        /** The same caller, who owns that record. */
        public As withOwn(String claim, UUID id) {
            return with(claim, id, id.toString());
        }

        /** The same caller, who is the guardian of that volunteer and of no other. */
        public As withWard(UUID id) {
            return with("ward_ids", id, List.of(id.toString()));
        }

        private As with(String claim, UUID id, Object value) {
            Map<String, Object> more = new HashMap<>(own);
            more.put(claim, value);
            return new As(base, subject + " " + id, roles, more, headers, signedIn);
        }

        /** The same caller with a further request header. */
        public As with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new As(base, subject, roles, own, more, signedIn);
        }

        /** The same caller in another language. */
        public As in(String language) {
            return with("Accept-Language", language);
        }

        public Answer get(String path) {
            return send("GET", path, null);
        }

        /** POST; the body is text as it is, or anything else as JSON. */
        public Answer post(String path, Object body) {
            return send("POST", path, body);
        }

        /** POST without a body. */
        public Answer post(String path) {
            return send("POST", path, null);
        }

        public Answer put(String path, Object body) {
            return send("PUT", path, body);
        }

        public Answer delete(String path) {
            return send("DELETE", path, null);
        }

        /** A bearer token of this caller. */
        public String token() {
            return Backends.token(subject.isBlank() ? "nobody" : subject, roles, own);
        }

        private Answer send(String method, String path, @Nullable Object body) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base.get() + path));
            headers.forEach(request::header);
            if (signedIn) {
                request.header("Authorization", "Bearer " + token());
            }
            if (body == null) {
                request.method(method, BodyPublishers.noBody());
            } else {
                if (!headers.containsKey("Content-Type")) {
                    request.header("Content-Type", "application/json");
                }
                request.method(
                        method,
                        BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body)));
            }
            try {
                return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
