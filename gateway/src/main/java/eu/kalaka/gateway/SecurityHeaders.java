package eu.kalaka.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.ServerResponse;

/** What tells browsers to be careful, once and the same on every answer; a service's own copies are dropped. */
final class SecurityHeaders extends OncePerRequestFilter implements ResponseHttpHeadersFilter {

    /** Scripts and styles are files of ours; nothing that stands in a page itself is run. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:%s; "
                    + "font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'%s";

    /** The API page, which is not ours, writes styles into itself. */
    private static final List<String> API_PAGE = List.of("/docs", "/swagger-ui");

    private static final String CONTENT_POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\-\\[\\]:]+");

    private static final String ONLY_ENCRYPTED = "Strict-Transport-Security";
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final String contentPolicy;
    private final String apiPagePolicy;

    /**
     * Headers for pages from which one returns to those origins: browsers count where a form's answer leads as part of the form.
     *
     * @param images origins of pictures besides ourselves
     * @throws IllegalArgumentException where an origin is no origin
     */
    SecurityHeaders(List<String> origins, List<String> images) {
        Stream.concat(origins.stream(), images.stream())
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .findFirst()
                .ifPresent(origin -> {
                    throw new IllegalArgumentException("kalaka.gateway: no origin: " + origin);
                });
        contentPolicy = CONTENT.formatted("", joined(images), joined(origins));
        apiPagePolicy = CONTENT.formatted(" 'unsafe-inline'", joined(images), joined(origins));
    }

    private static String joined(List<String> origins) {
        return origins.stream().map(origin -> " " + origin).collect(Collectors.joining());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        boolean apiPage = API_PAGE.stream().anyMatch(request.getRequestURI()::startsWith);
        response.setHeader(CONTENT_POLICY, apiPage ? apiPagePolicy : contentPolicy);
        if (request.isSecure()) {
            response.setHeader(ONLY_ENCRYPTED, ONE_YEAR);
        }
        chain.doFilter(request, response);
    }

    @Override
    public HttpHeaders apply(HttpHeaders fromService, ServerResponse response) {
        HttpHeaders passedOn = HttpHeaders.copyOf(fromService);
        ALWAYS.keySet().forEach(passedOn::remove);
        passedOn.remove(CONTENT_POLICY);
        passedOn.remove(ONLY_ENCRYPTED);
        passedOn.remove("X-XSS-Protection");
        passedOn.remove(HttpHeaders.SERVER);
        return passedOn;
    }
}
