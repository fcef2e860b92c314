package eu.kalaka.platform.security;

import eu.kalaka.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a program that asks for more than its token was issued for (RFC 6750, 3.1), before the request's body is read. */
final class ScopesFilter extends OncePerRequestFilter {

    private final Problems problems;

    ScopesFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Scope needed = Scope.of(request.getMethod());
        if (CallerToken.shown().filter(token -> !token.covers(needed)).isPresent()) {
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer error=\"insufficient_scope\", scope=\"" + needed.wireName() + "\"");
            problems.write(request, response, HttpStatus.FORBIDDEN, "scope_missing");
            return;
        }
        chain.doFilter(request, response);
    }
}
