package eu.kalaka.platform.security;

import eu.kalaka.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a caller who has the handler's right nowhere, before the request's body is read. */
final class RightsFilter extends OncePerRequestFilter {

    private final Declarations declarations;
    private final Problems problems;

    RightsFilter(Declarations declarations, Problems problems) {
        this.declarations = declarations;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(declarations.of(request).orElse(null) instanceof Declared.ByRight(Right right))) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Caller> caller = CallerToken.present();
        if (caller.isEmpty()) {
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
        } else if (!caller.get().may(right)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden");
        } else {
            chain.doFilter(request, response);
        }
    }
}
