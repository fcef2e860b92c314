package eu.kalaka.platform.audit;

import com.mongodb.MongoException;
import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.store.Page;
import eu.kalaka.platform.web.ComeBackLater;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Writes the audit trail before an answer leaves: every answer about people, every change, and whatever was refused. Looks at
 * what is about nobody (code lists, units, courses) are not kept.
 */
@RestControllerAdvice
final class AuditAnswers implements ResponseBodyAdvice<Object> {

    private static final String DEALT_WITH = AuditAnswers.class.getName();
    private static final String APIS = "/api/";
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final Set<HttpStatus> REFUSED = Set.of(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final AuditTrail trail;
    private final Clock clock;

    AuditAnswers(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse given) {
            keep(asked.getServletRequest(), given.getServletResponse().getStatus(), body);
        }
        return body;
    }

    /**
     * Keeps an entry unless this request has one, or is about nobody.
     *
     * @throws ComeBackLater where the trail cannot be written
     */
    void keep(HttpServletRequest request, int status, @Nullable Object body) {
        if (!request.getRequestURI().startsWith(APIS) || request.getAttribute(DEALT_WITH) != null) {
            return;
        }
        List<Person> people = people(body).toList();
        boolean counts = !people.isEmpty()
                || body instanceof Personal
                || !LOOKING.contains(request.getMethod())
                || REFUSED.contains(HttpStatus.resolve(status));
        if (!counts) {
            return;
        }
        // Before the attempt: the problem document that tells of a failed one is not to be recorded again.
        request.setAttribute(DEALT_WITH, true);
        try {
            trail.record(RequestLook.of(request, status, people, clock));
        } catch (MongoException | DataAccessException e) {
            throw new ComeBackLater("The audit trail cannot be written", RETRY_AFTER);
        }
    }

    private static Stream<Person> people(@Nullable Object body) {
        return switch (body) {
            case null -> Stream.empty();
            case Personal personal -> personal.people().stream();
            case Page<?>(List<?> items, String _) -> items.stream().flatMap(AuditAnswers::people);
            case Collection<?> items -> items.stream().flatMap(AuditAnswers::people);
            default -> Stream.empty();
        };
    }
}
