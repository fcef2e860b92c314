package eu.kalaka.platform.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A token that was checked, with the caller whom it names. */
public final class CallerToken extends JwtAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;
    private final transient Set<Scope> scopes;

    CallerToken(Jwt token, Caller caller, Set<Scope> scopes) {
        super(token, authorities(caller), caller.subject());
        this.caller = caller;
        this.scopes = Set.copyOf(scopes);
    }

    /** Who makes the present request; empty where nobody showed a token. */
    public static Optional<Caller> present() {
        return shown().map(token -> token.caller);
    }

    /** The token of the present request; empty where nobody showed one. */
    static Optional<CallerToken> shown() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    /** Whether the program that shows it may do that much: what its user or its centre may, a scope can only narrow. */
    boolean covers(Scope scope) {
        return scopes.contains(scope);
    }

    private static List<GrantedAuthority> authorities(Caller caller) {
        return caller.grants().stream()
                .<GrantedAuthority>map(grant -> new SimpleGrantedAuthority(grant.toString()))
                .toList();
    }
}
