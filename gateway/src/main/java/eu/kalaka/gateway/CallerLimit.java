package eu.kalaka.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses more with one person's or one program's tokens than they may ask, wherever they are. */
final class CallerLimit extends OncePerRequestFilter {

    private final Allowances allowances;
    private final Problems problems;

    CallerLimit(Allowances allowances, Problems problems) {
        this.allowances = allowances;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = token().flatMap(this::take);
        if (wait.isPresent()) {
            problems.writeTooMany(request, response, wait.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A machine's token is its client's own: its subject is the client. */
    private Optional<Duration> take(Jwt token) {
        String subject = String.valueOf(token.getSubject());
        Optional<String> client = Optional.ofNullable(token.getClaimAsString("client_id"));
        Optional<Duration> wait = client.filter(subject::equals).isPresent()
                ? Optional.empty()
                : allowances.takeForUser(token.getIssuer() + " " + subject);
        return wait.or(() -> client.flatMap(name -> allowances.takeForClient(token.getIssuer() + " " + name)));
    }

    private static Optional<Jwt> token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? Optional.of(token)
                : Optional.empty();
    }
}
