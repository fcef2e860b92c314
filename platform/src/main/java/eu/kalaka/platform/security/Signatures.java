package eu.kalaka.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTParser;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * Checks tokens, each by the keys and settings of the issuer that it names: signature by a public key algorithm, type, issuer,
 * audience, subject, id, expiry. Keys are kept, asked for again at most twice a second whatever keys tokens name, and used on while
 * the issuer is away.
 */
final class Signatures implements JwtDecoder {

    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final Duration KEYS_WITHOUT_ISSUER = Duration.ofHours(12);
    private static final int CONNECT_MILLIS = 1_000;
    private static final int READ_MILLIS = 3_000;
    private static final int MOST_KEYS_BYTES = 100_000;

    private final Map<String, JwtDecoder> decoders;

    Signatures(Issuers issuers) {
        decoders = issuers.issuers().stream().collect(Collectors.toMap(Issuers.Issuer::issuer, Signatures::decoder));
    }

    /**
     * The token's content.
     *
     * @throws BadJwtException where the token is not right
     * @throws JwtException where the issuer's keys cannot be had
     */
    @Override
    public Jwt decode(String token) {
        JwtDecoder decoder = Optional.ofNullable(issuer(token))
                .map(decoders::get)
                .orElseThrow(() -> new BadJwtException("No issuer of ours"));
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

    /** Not yet checked; good for finding the keys to check it with, and for nothing else. */
    private static String issuer(String token) {
        try {
            return Objects.requireNonNullElse(
                    JWTParser.parse(token).getJWTClaimsSet().getIssuer(), "");
        } catch (ParseException | RuntimeException e) {
            throw new BadJwtException("Not a token", e);
        }
    }

    private static JwtDecoder decoder(Issuers.Issuer issuer) {
        NimbusJwtDecoder nimbus = NimbusJwtDecoder.withJwkSource(keys(issuer))
                .jwsAlgorithms(allowed -> allowed.addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .build();
        nimbus.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator(issuer.types()),
                new JwtIssuerValidator(issuer.issuer()),
                new JwtAudienceValidator(issuer.audience()),
                new JwtClaimValidator<>("exp", Objects::nonNull),
                new JwtClaimValidator<String>("sub", text -> text != null && !text.isBlank()),
                new JwtClaimValidator<String>("jti", text -> text != null && !text.isBlank()),
                new JwtTimestampValidator(SKEW)));
        return nimbus;
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
