package eu.kalaka.gateway;

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
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An issuer of tokens with a real address for its keys. */
final class TokenMaker implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final AtomicInteger keysAsked = new AtomicInteger();

    TokenMaker() {
        try {
            key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        byte[] keys = new JWKSet(key).toString(true).getBytes(StandardCharsets.UTF_8);
        server.createContext("/keys", exchange -> {
            keysAsked.incrementAndGet();
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String keysAddress() {
        return issuer() + "/keys";
    }

    int keysAsked() {
        return keysAsked.get();
    }

    RSAKey key() {
        return key;
    }

    /** A token that is right. */
    String token(String subject) {
        return token(subject, header -> header, claims -> claims);
    }

    /** A token that is right but for what is changed. */
    String token(
            String subject, UnaryOperator<JWSHeader.Builder> otherHeader, UnaryOperator<JWTClaimsSet.Builder> other) {
        JWSHeader header = otherHeader
                .apply(new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(new JOSEObjectType("at+jwt")))
                .build();
        return signed(header, other.apply(claims(subject)).build(), key);
    }

    JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("kalaka")
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .claim("roles", List.of("county_manager@/hu/ke"))
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

    @Override
    public void close() {
        server.stop(0);
    }
}
