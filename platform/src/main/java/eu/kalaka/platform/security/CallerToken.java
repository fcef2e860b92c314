package eu.kalaka.platform.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token that was checked, with the caller whom it names. */
final class CallerToken extends JwtAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    CallerToken(Jwt token, Caller caller) {
        super(token, authorities(caller), caller.subject());
        this.caller = caller;
    }

    /** Who makes the present request; empty where nobody showed a token. */
    static Optional<Caller> present() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? Optional.of(token.caller)
                : Optional.empty();
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return caller.grants().stream()
                .<GrantedAuthority>map(grant -> new SimpleGrantedAuthority(grant.toString()))
                .toList();
    }
}
