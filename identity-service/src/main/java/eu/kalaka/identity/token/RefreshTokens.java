package eu.kalaka.identity.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Makes refresh tokens. Each is taken once; the one that replaces it ends when the first would have: nobody stays for ever. */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final int BYTES = 48;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Duration longest;

    RefreshTokens(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) {
            return null;
        }
        byte[] value = new byte[BYTES];
        random.nextBytes(value);
        Instant now = clock.instant();
        return new OAuth2RefreshToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(value), now, endOf(context, now));
    }

    private Instant endOf(OAuth2TokenContext context, Instant now) {
        return Optional.ofNullable(context.getAuthorization())
                .map(OAuth2Authorization::getRefreshToken)
                .map(replaced -> Objects.requireNonNull(replaced.getToken().getExpiresAt()))
                .orElseGet(() -> now.plus(longest));
    }
}
