package eu.kalaka.gateway;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Checks one issuer's tokens: signature by a public key algorithm, type, issuer, audience, subject, id, expiry. Its keys are kept, asked for
 * again at most twice a second whatever keys tokens name, and used on while the issuer is away.
 */
final class Signatures implements JwtDecoder {

    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final Duration KEYS_WITHOUT_ISSUER = Duration.ofHours(12);
    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 3_000;
    private static final int MOST_KEYS_BYTES = 100_000;

    private final JwtDecoder decoder;

    Signatures(Issuers.Issuer issuer) {
        NimbusJwtDecoder nimbus = NimbusJwtDecoder.withJwkSource(keys(issuer))
                .jwsAlgorithms(allowed -> allowed.addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .build();
        nimbus.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(issuer.types()),
                new JwtIssuerValidator(issuer.issuer()),
                new JwtAudienceValidator(issuer.audience()),
                new JwtClaimValidator<>("exp", Objects::nonNull),
                new JwtClaimValidator<>("sub", Signatures::isSaid),
                new JwtClaimValidator<>("jti", Signatures::isSaid),
                new JwtTimestampValidator(SKEW)));
        decoder = nimbus;
    }

    /**
     * The token's content.
     *
     * @throws BadJwtException where the token is not right
     * @throws JwtException where the issuer's keys cannot be had
     */
    @Override
    public Jwt decode(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtException e) {
            if (e.getCause() instanceof RateLimitReachedException) {
                throw new BadJwtException("No such key a moment ago", e);
            }
            throw e;
        }
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static JWKSource<SecurityContext> keys(Issuers.Issuer issuer) {
        try {
            return JWKSourceBuilder.create(
                            issuer.jwksUri().toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_KEYS_BYTES))
                    .refreshAheadCache(false)
                    .rateLimited(Duration.ofSeconds(1).toMillis())
                    .outageTolerant(KEYS_WITHOUT_ISSUER.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("kalaka.security.issuers: no address: " + issuer.jwksUri(), e);
        }
    }
}
