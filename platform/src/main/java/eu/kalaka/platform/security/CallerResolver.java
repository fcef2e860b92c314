package eu.kalaka.platform.security;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller.Grant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the {@link Caller} of the present request. */
final class CallerResolver implements HandlerMethodArgumentResolver {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            throw new AuthenticationCredentialsNotFoundException("No token");
        }
        try {
            return of(token);
        } catch (IllegalArgumentException e) {
            throw new AuthenticationCredentialsNotFoundException("Not a token of ours", e);
        }
    }

    static Caller of(Jwt token) {
        List<String> roles =
                Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
        Map<String, UUID> own = new HashMap<>();
        token.getClaims().forEach((claim, value) -> {
            // Other claims may end so too, e.g. client_id; only a UUID names a record.
            if (claim.endsWith("_id")
                    && value instanceof String text
                    && UUID_FORM.matcher(text).matches()) {
                own.put(claim, UUID.fromString(text));
            }
        });
        String subject = token.getSubject();
        if (subject == null) {
            throw new IllegalArgumentException("No subject");
        }
        return new Caller(subject, roles.stream().flatMap(CallerResolver::grant).toList(), own);
    }

    private static Stream<Grant> grant(String role) {
        int at = role.indexOf('@');
        return at > 0 && UnitPath.isPath(role.substring(at + 1))
                ? Stream.of(new Grant(role.substring(0, at), new UnitPath(role.substring(at + 1))))
                : Stream.empty();
    }
}
