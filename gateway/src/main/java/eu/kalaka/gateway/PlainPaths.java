package eu.kalaka.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only plain paths in. A path is passed on as it was written, so {@code /api/volunteers/../../actuator} or its encoded forms
 * would pass a route here and be read as another path by the service.
 */
final class PlainPaths extends OncePerRequestFilter {

    private static final Pattern SUSPECT = Pattern.compile("[^A-Za-z0-9._~/-]|//|/\\.{1,2}(/|$)");

    private final Problems problems;

    PlainPaths(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPlain(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, HttpStatus.NOT_FOUND, "not_found");
        }
    }

    static boolean isPlain(String path) {
        return !SUSPECT.matcher(path).find();
    }
}
