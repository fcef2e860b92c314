package eu.kalaka.portal.signin;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who is signed in, read from the access token that the services get too. It came from identity-service itself, so it is not checked again. */
@Component
public class Visitors {

    private static final String READ = Visitors.class.getName();

    private final AccessToken token;

    Visitors(AccessToken token) {
        this.token = token;
    }

    /** Whoever made this request, if they are signed in; read once a request. */
    public Optional<Visitor> of(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof Visitor read) {
            return Optional.of(read);
        }
        Optional<Visitor> visitor = token.of(request).map(Visitors::read);
        visitor.ifPresent(read -> request.setAttribute(READ, read));
        return visitor;
    }

    private static Visitor read(String token) {
        try {
            JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
            List<String> roles =
                    Optional.ofNullable(claims.getStringListClaim("roles")).orElse(List.of());
            return new Visitor(
                    UUID.fromString(claims.getSubject()),
                    name(),
                    roles.stream()
                            .flatMap(role -> Visitor.Held.of(role).stream())
                            .toList(),
                    id(claims.getStringClaim("volunteer_id")),
                    id(claims.getStringClaim("host_id")));
        } catch (ParseException e) {
            throw new IllegalStateException("identity-service gave a token that is none", e);
        }
    }

    private static String name() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof OidcUser user && user.getClaimAsString("name") != null
                ? user.getClaimAsString("name")
                : "";
    }

    private static @Nullable UUID id(@Nullable String claim) {
        return claim == null ? null : UUID.fromString(claim);
    }
}
