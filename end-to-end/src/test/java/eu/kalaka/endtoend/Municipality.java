package eu.kalaka.endtoend;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The OpenID Connect provider of a town, as a Keycloak is: its tokens are of type {@code JWT}, for the audience {@code town}, and
 * name the town's own roles in {@code realm_access.roles}. The system trusts it for the branch of Tata only.
 */
final class Municipality {

    private static final String AUDIENCE = "town";

    private final RSAKey key;
    private final String issuer;

    private Municipality(RSAKey key, String issuer) {
        this.key = key;
        this.issuer = issuer;
    }

    static Municipality openOn(int port) {
        try {
            RSAKey key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            byte[] keys = new JWKSet(key).toString(true).getBytes(StandardCharsets.UTF_8);
            server.createContext("/certs", exchange -> {
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return new Municipality(key, "http://127.0.0.1:" + port + "/realms/town");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the system is told of it. */
    Map<String, String> settings() {
        return Map.of(
                "KALAKA_SECURITY_ISSUERS_1_ISSUER", issuer,
                "KALAKA_SECURITY_ISSUERS_1_JWKSURI", issuer.replace("/realms/town", "/certs"),
                "KALAKA_SECURITY_ISSUERS_1_AUDIENCE", AUDIENCE,
                "KALAKA_SECURITY_ISSUERS_1_TYPES", "JWT",
                "KALAKA_SECURITY_ISSUERS_1_ROLESCLAIM", "realm_access.roles",
                "KALAKA_SECURITY_ISSUERS_1_GRANTS_KOORDINATOR", "coordinator@/hu/ke/tata",
                "KALAKA_SECURITY_ISSUERS_1_GRANTS_MINDENHATO", "network_admin@/",
                "KALAKA_SECURITY_ISSUERS_1_SCOPED", "false",
                "KALAKA_SECURITY_ISSUERS_1_UNIT", "/hu/ke/tata");
    }

    RSAKey key() {
        return key;
    }

    /** A right token of somebody with that role of the town. */
    String token(String townRole) {
        return token(townRole, header -> header, claims -> claims);
    }

    /** A token that is right but for what is changed. */
    String token(String townRole, UnaryOperator<JWSHeader.Builder> header, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return signed(
                header.apply(new JWSHeader.Builder(JWSAlgorithm.RS256)
                                .keyID(key.getKeyID())
                                .type(JOSEObjectType.JWT))
                        .build(),
                claims.apply(claims(townRole)).build(),
                key);
    }

    JWTClaimsSet.Builder claims(String townRole) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject("f:42:kovacs")
                .jwtID(UUID.randomUUID().toString())
                .claim("realm_access", Map.of("roles", List.of(townRole, "offline_access")))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(10))));
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
