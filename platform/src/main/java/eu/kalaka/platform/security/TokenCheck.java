package eu.kalaka.platform.security;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;

/** From a bearer token to the caller whom it names. */
final class TokenCheck implements AuthenticationManager {

    /** The issuer's keys cannot be had, so nobody can say whether the token is right. */
    static final class KeysAway extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        KeysAway(AuthenticationServiceException cause) {
            super("The issuer's keys cannot be had", cause);
        }
    }

    private final JwtAuthenticationProvider provider;

    TokenCheck(JwtDecoder signatures, Callers callers, Issuers issuers) {
        provider = new JwtAuthenticationProvider(signatures);
        provider.setJwtAuthenticationConverter(
                token -> new CallerToken(token, caller(token, callers), issuers.scopes(token)));
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        try {
            Authentication checked = provider.authenticate(authentication);
            if (checked == null) {
                throw new InvalidBearerTokenException("Not a bearer token");
            }
            return checked;
        } catch (AuthenticationServiceException e) {
            throw new KeysAway(e);
        }
    }

    private static Caller caller(Jwt token, Callers callers) {
        try {
            return callers.of(token);
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("Not a token of ours", e);
        }
    }
}
