package eu.kalaka.identity.demo;

import eu.kalaka.identity.account.Account;
import eu.kalaka.identity.token.Claims;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Access tokens without a sign-in, of the same form as all others, for a working day. */
final class LocalTokens {

    static final Duration VALIDITY = Duration.ofHours(8);

    private final JwtEncoder encoder;
    private final Claims claims;
    private final Clock clock;
    private final String issuer;

    LocalTokens(JwtEncoder encoder, Claims claims, Clock clock, @Value("${kalaka.identity.issuer}") String issuer) {
        this.encoder = encoder;
        this.claims = claims;
        this.clock = clock;
        this.issuer = issuer;
    }

    /** A token that says of an account what it says of itself. */
    String of(Account account) {
        Instant now = clock.instant();
        JwtClaimsSet.Builder all = JwtClaimsSet.builder()
                .issuer(issuer)
                .audience(List.of(Claims.AUDIENCE))
                .subject(account.id().value().toString())
                .id(UUID.randomUUID().toString())
                .issuedAt(now)
                .expiresAt(now.plus(VALIDITY))
                .claim("client_id", "local")
                .claim("scope", "kalaka.read kalaka.write");
        claims.of(account, all::claim);
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type(Claims.TYPE).build();
        return encoder.encode(JwtEncoderParameters.from(header, all.build())).getTokenValue();
    }
}
