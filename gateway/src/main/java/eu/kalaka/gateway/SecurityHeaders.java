package eu.kalaka.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.function.ServerResponse;

/** What tells browsers to be careful, once and the same on every answer; a service's own copies are dropped. */
final class SecurityHeaders extends OncePerRequestFilter implements ResponseHttpHeadersFilter {

    /** The API page needs its own scripts, inline styles and images in data addresses; nothing comes from elsewhere. */
    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String ONLY_ENCRYPTED = "Strict-Transport-Security";
    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader(ONLY_ENCRYPTED, ONE_YEAR);
        }
        chain.doFilter(request, response);
    }

    @Override
    public HttpHeaders apply(HttpHeaders fromService, ServerResponse response) {
        HttpHeaders passedOn = HttpHeaders.copyOf(fromService);
        ALWAYS.keySet().forEach(passedOn::remove);
        passedOn.remove(ONLY_ENCRYPTED);
        passedOn.remove("X-XSS-Protection");
        passedOn.remove(HttpHeaders.SERVER);
        return passedOn;
    }
}
