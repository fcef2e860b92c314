package eu.kalaka.platform.audit;

import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.CallerToken;
import eu.kalaka.platform.store.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerMapping;

/** What the audit trail keeps of a request. Nothing of its body, and of its address only ids: both may hold personal data. */
final class RequestLook {

    static final String PURPOSE = "X-Purpose";

    private static final Pattern PURPOSE_FORM = Pattern.compile("[a-z][a-z0-9_-]{0,63}");
    private static final List<String> PERSON_PARAMETERS = List.of("person", "volunteer", "volunteerId");
    private static final String NOT_SAID = "-";

    private RequestLook() {}

    /** Whether the purpose is a word such as {@code follow-up}; free text could hold anything. */
    static boolean isPurpose(@Nullable String purpose) {
        return purpose == null || PURPOSE_FORM.matcher(purpose).matches();
    }

    static Look of(HttpServletRequest request, int status, Collection<Person> people, Clock clock) {
        Optional<Caller> caller = CallerToken.present();
        return new Look(
                Instant.ofEpochMilli(clock.millis()),
                caller.map(Caller::subject).orElse(NOT_SAID),
                caller.map(Caller::client).orElse(null),
                caller.map(RequestLook::roles).orElse(List.of()),
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                records(request),
                people.stream().distinct().toList(),
                Objects.requireNonNullElse(request.getHeader("X-Forwarded-For"), request.getRemoteAddr()),
                Objects.requireNonNullElse(MDC.get("traceId"), NOT_SAID),
                Objects.requireNonNullElse(request.getHeader(PURPOSE), NOT_SAID),
                (status < HttpStatus.BAD_REQUEST.value() ? "done " : "refused ") + status);
    }

    private static List<String> roles(Caller caller) {
        return caller.grants().stream().map(Caller.Grant::toString).toList();
    }

    private static List<UUID> records(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Stream<String> inPath =
                variables instanceof Map<?, ?> map ? map.values().stream().map(String::valueOf) : Stream.empty();
        Stream<String> asked =
                PERSON_PARAMETERS.stream().flatMap(name -> Stream.ofNullable(request.getParameter(name)));
        return Stream.concat(inPath, asked)
                .flatMap(text -> Ids.of(text).stream())
                .distinct()
                .toList();
    }
}
