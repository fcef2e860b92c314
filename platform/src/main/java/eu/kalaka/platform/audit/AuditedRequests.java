package eu.kalaka.platform.audit;

import eu.kalaka.platform.web.ComeBackLater;
import eu.kalaka.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps what {@link AuditAnswers} does not see: what had no body, and what was refused before a handler was reached. */
final class AuditedRequests extends OncePerRequestFilter {

    private final AuditAnswers audit;
    private final Problems problems;

    AuditedRequests(AuditAnswers audit, Problems problems) {
        this.audit = audit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!RequestLook.isPurpose(request.getHeader(RequestLook.PURPOSE))) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "bad_purpose");
            return;
        }
        chain.doFilter(request, response);
        try {
            audit.keep(request, response.getStatus(), null);
        } catch (ComeBackLater e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            problems.writeComeBack(request, response, e.after());
        }
    }
}
