package eu.kalaka.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import eu.kalaka.local.HttpDoor.Answer;
import eu.kalaka.local.HttpDoor.Request;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs tokens without asking for a password: for tests of the services, on 127.0.0.1 only.
 *
 * <p>Tokens are RS256, type {@code at+jwt}, audience {@code kalaka}, valid for eight hours, with claims {@code sub}, {@code name}, {@code scope} (all) and {@code roles}
 * (each {@code role@unitPath}). HTTP: {@code GET /jwks}, {@code GET /.well-known/openid-configuration}, {@code GET /logins},
 * {@code POST /token} with a form: {@code login=NAME}; or {@code login=volunteer&volunteer_id=&unit=}; or
 * {@code login=host&host_id=&unit=}, {@code login=mentor&host_id=&unit=}, {@code login=guardian&ward_ids=&unit=}.
 */
public final class LocalIssuer implements AutoCloseable {

    /** How long a token is valid. */
    public static final Duration VALIDITY = Duration.ofHours(8);

    private static final String AUDIENCE = "kalaka";

    private final RSAKey key;
    private final String issuer;
    private final Clock clock;
    private final Runnable closing;

    private LocalIssuer(RSAKey key, String issuer, Clock clock, Runnable closing) {
        this.key = key;
        this.issuer = issuer;
        this.clock = clock;
        this.closing = closing;
    }

    /**
     * Starts an issuer of its own.
     *
     * @param port the port, or 0 for a free one
     * @param keyFile where the key is kept; made when absent
     */
    public static LocalIssuer start(int port, Path keyFile) {
        HttpDoor door = new HttpDoor(port);
        LocalIssuer issuer = new LocalIssuer(
                SigningKey.readOrMake(keyFile), "http://127.0.0.1:" + door.port(), Clock.systemUTC(), door::close);
        door.on(
                        "GET",
                        "/jwks",
                        request -> Answer.json(
                                200, new JWKSet(issuer.key).toPublicJWKSet().toJSONObject()))
                .on("GET", "/.well-known/openid-configuration", request -> Answer.json(200, issuer.configuration()))
                .on("GET", "/logins", request -> Answer.json(200, Map.of("logins", DemoLogin.all())))
                .on("POST", "/token", issuer::answer);
        door.open();
        return issuer;
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer", issuer,
                "jwks_uri", jwksUri(),
                "token_endpoint", issuer + "/token",
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private Answer answer(Request request) {
        Map<String, String> form = request.form();
        String login = form.getOrDefault("login", "");
        return switch (login) {
            case "volunteer" -> person(form, "volunteer_id", "volunteer", "Volunteer");
            case "host" -> person(form, "host_id", "host_coordinator", "Host coordinator");
            case "mentor" -> person(form, "host_id", "mentor", "Mentor");
            case "guardian" -> guardian(form);
            default -> token(login).map(LocalIssuer::granted).orElseGet(() -> refused("no such demo login: " + login));
        };
    }

    private Answer person(Map<String, String> form, String idField, String role, String name) {
        String id = form.getOrDefault(idField, "");
        String unit = form.getOrDefault("unit", "");
        if (!isUuid(id) || !unit.startsWith("/")) {
            return refused(idField + " must be a UUID and unit a path such as /hu/ke/tata/tata");
        }
        return granted(token(role + "-" + id, List.of(role + "@" + unit), Map.of(idField, id, "name", name)));
    }

    private Answer guardian(Map<String, String> form) {
        List<String> wards = List.of(form.getOrDefault("ward_ids", "").split("[ ,]", -1));
        String unit = form.getOrDefault("unit", "");
        if (!wards.stream().allMatch(LocalIssuer::isUuid) || !unit.startsWith("/")) {
            return refused("ward_ids must be UUIDs and unit a path such as /hu/ke/tata/tata");
        }
        return granted(token(
                "guardian-" + wards.getFirst(),
                List.of("guardian@" + unit),
                Map.of("ward_ids", wards, "name", "Guardian")));
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private static Answer granted(String token) {
        return Answer.json(
                200, Map.of("access_token", token, "token_type", "Bearer", "expires_in", VALIDITY.toSeconds()));
    }

    private static Answer refused(String why) {
        return Answer.json(400, Map.of("error", "invalid_request", "error_description", why));
    }

    /** A token for a demo login, or nothing when there is no such login. */
    public Optional<String> token(String login) {
        return DemoLogin.all().stream()
                .filter(demo -> demo.login().equals(login))
                .findFirst()
                .map(demo -> token(demo.login(), demo.roles(), Map.of("name", demo.name())));
    }

    /**
     * A token for anybody.
     *
     * @param subject the login name, claim {@code sub}, and {@code name} unless {@code extraClaims} has another
     * @param roles each {@code role@unitPath}
     * @param extraClaims for example {@code volunteer_id} or {@code host_id}
     */
    public String token(String subject, List<String> roles, Map<String, ?> extraClaims) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALIDITY)))
                .jwtID(UUID.randomUUID().toString())
                .claim("name", subject)
                .claim("scope", "kalaka.read kalaka.write")
                .claim("roles", roles);
        extraClaims.forEach(claims::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign", e);
        }
        return token.serialize();
    }

    /** The claim {@code iss}, for example {@code http://127.0.0.1:8190}. */
    public String issuer() {
        return issuer;
    }

    /** Where the public key is. */
    public String jwksUri() {
        return issuer + "/jwks";
    }

    @Override
    public void close() {
        closing.run();
    }
}
