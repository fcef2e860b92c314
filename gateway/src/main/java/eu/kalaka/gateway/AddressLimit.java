package eu.kalaka.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses more from one network address than it may ask, before anything else is done for it; attempts to sign in sooner. */
final class AddressLimit extends OncePerRequestFilter {

    private final Allowances allowances;
    private final RequestMatcher signIns;
    private final Problems problems;

    AddressLimit(Allowances allowances, List<String> signInPaths, Problems problems) {
        this.allowances = allowances;
        this.signIns = new OrRequestMatcher(signInPaths.stream()
                .<RequestMatcher>map(
                        path -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path))
                .toList());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        Optional<Duration> wait = allowances.takeForAddress(address);
        if (wait.isEmpty() && signIns.matches(request)) {
            wait = allowances.takeForSignIn(address);
        }
        if (wait.isPresent()) {
            problems.writeTooMany(request, response, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
