package eu.kalaka.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** Which pages of other addresses may call the APIs from a browser: only those named in the settings, and without cookies. */
final class Origins extends DefaultCorsProcessor {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> ASKED = List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Idempotency-Key",
            "Last-Event-ID",
            "X-Purpose");
    private static final List<String> TOLD =
            List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER, HttpHeaders.LINK);

    private final Problems problems;

    private Origins(Problems problems) {
        this.problems = problems;
    }

    /** A filter that answers for those origins and refuses all others; with no origins, all. */
    static CorsFilter filter(List<String> origins, Problems problems) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(METHODS);
        allowed.setAllowedHeaders(ASKED);
        allowed.setExposedHeaders(TOLD);
        allowed.setMaxAge(Duration.ofHours(1));
        CorsConfigurationSource onlyApis = request -> request.getRequestURI().startsWith("/api/") ? allowed : null;
        var filter = new CorsFilter(onlyApis);
        filter.setCorsProcessor(new Origins(problems));
        return filter;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration allowed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (allowed != null
                && CorsUtils.isCorsRequest(request)
                && allowed.checkOrigin(request.getHeader(HttpHeaders.ORIGIN)) == null) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "other_origin");
            return false;
        }
        return super.processRequest(allowed, request, response);
    }
}
