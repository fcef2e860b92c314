package eu.kalaka.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents (RFC 9457) of the gateway itself, in the form that the services use and in the caller's language. */
@Component
class Problems {

    private static final String TYPE = "https://kalaka.eu/problems/";

    private final MessageSource words;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final Duration retryAfter;

    Problems(
            MessageSource words,
            LocaleResolver localeResolver,
            JsonMapper json,
            @Value("${kalaka.gateway.retry-after}") Duration retryAfter) {
        this.words = words;
        this.locales = localeResolver;
        this.json = json;
        this.retryAfter = retryAfter;
    }

    /** The problem with that slug. */
    ProblemDetail of(HttpServletRequest request, HttpStatus status, String slug) {
        Locale locale = locales.resolveLocale(request);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + slug.replace('_', '-')));
        problem.setTitle(Objects.requireNonNullElse(words.getMessage("problem." + slug, null, slug, locale), slug));
        return problem;
    }

    /** For a route: a problem that may have gone by the time the caller asks again. */
    ServerResponse retryLater(ServerRequest request, HttpStatus status, String slug) {
        return ServerResponse.status(status)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(of(request.servletRequest(), status, slug));
    }

    /** For a filter: a problem that may have gone by the time the caller asks again. */
    void writeRetryLater(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String slug)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
        write(request, response, status, slug);
    }

    /** For a filter: the caller has asked more than it may, and may ask again after {@code wait}. */
    void writeTooMany(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusMillis(999).toSeconds()));
        write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too_many_requests");
    }

    /** For a filter. */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String slug)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(of(request, status, slug)));
    }
}
