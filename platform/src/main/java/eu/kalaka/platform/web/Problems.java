package eu.kalaka.platform.web;

import eu.kalaka.platform.aggregate.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents (RFC 9457): a stable slug as type, words in the caller's language, and for each bad field its reason. */
public final class Problems {

    /**
     * One thing wrong with a request.
     *
     * @param field path of the field, e.g. {@code shifts[0].start}
     * @param reason stable slug, e.g. {@code required}
     */
    public record FieldError(String field, String reason, String message) {}

    private static final String COME_BACK = "come_back_later";
    private static final String TYPE = "https://kalaka.eu/problems/";

    private final MessageSource words;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(MessageSource words, LocaleResolver locales, JsonMapper json) {
        this.words = words;
        this.locales = locales;
        this.json = json;
    }

    /** A problem of that slug. */
    public ProblemDetail of(HttpStatus status, String slug, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + slug.replace('_', '-')));
        problem.setTitle(words("problem." + slug, slug, locale));
        return problem;
    }

    /** A problem that lists what is wrong with which field. */
    public ProblemDetail ofFields(HttpStatus status, String slug, List<FieldError> errors, Locale locale) {
        ProblemDetail problem = of(status, slug, locale);
        problem.setProperty("errors", errors);
        return problem;
    }

    /** One field's error in the caller's words. */
    public FieldError field(String field, String reason, Locale locale) {
        return new FieldError(field, reason, words("reason." + reason, reason, locale));
    }

    /** A business refusal: 422 or 409 with its reason. */
    public ProblemDetail of(Refusal refusal, Locale locale) {
        HttpStatus status = switch (refusal.kind()) {
            case UNACCEPTABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
        ProblemDetail problem = of(status, "refused", locale);
        problem.setType(URI.create(TYPE + refusal.reason().replace('_', '-')));
        problem.setDetail(words("reason." + refusal.reason(), refusal.reason(), locale));
        problem.setProperty("reason", refusal.reason());
        String field = refusal.field();
        if (field != null) {
            problem.setProperty("errors", List.of(field(field, refusal.reason(), locale)));
        }
        return problem;
    }

    /** That the service cannot take it now: 503 with {@code Retry-After} in whole seconds. */
    public ResponseEntity<ProblemDetail> comeBack(Duration after, Locale locale) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(after.toSeconds()))
                .body(of(HttpStatus.SERVICE_UNAVAILABLE, COME_BACK, locale));
    }

    /** Writes the same where no controller does. */
    public void writeComeBack(HttpServletRequest request, HttpServletResponse response, Duration after)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(after.toSeconds()));
        write(request, response, HttpStatus.SERVICE_UNAVAILABLE, COME_BACK);
    }

    /** Writes a problem where no controller does: in filters and in the security chain. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String slug)
            throws IOException {
        ProblemDetail problem = of(status, slug, locales.resolveLocale(request));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private String words(String key, String otherwise, Locale locale) {
        return Objects.requireNonNullElse(words.getMessage(key, null, otherwise, locale), otherwise);
    }
}
