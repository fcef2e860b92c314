package eu.kalaka.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalIssuerIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path key;
    private LocalIssuer issuer;

    LocalIssuerIT(@TempDir Path folder) {
        this.key = folder.resolve("issuer").resolve("key.json");
        this.issuer = LocalIssuer.start(0, key);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(issuer.issuer()).resolve(path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(issuer.issuer()).resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys = JWKSet.parse(get("/jwks").body());
        assertThat(keys.getKeys())
                .singleElement()
                .satisfies(one -> assertThat(one.isPrivate()).isFalse());
        assertThat(jwt.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        return jwt.getJWTClaimsSet();
    }

    @Test
    void signsATokenForADemoLogin() throws Exception {
        HttpResponse<String> answer = post("/token", "login=manager-ke");

        assertThat(json(answer).get("expires_in").intValue()).isEqualTo(28_800);
        JWTClaimsSet claims = verified(json(answer).get("access_token").stringValue());
        assertThat(claims.getSubject()).isEqualTo("manager-ke");
        assertThat(claims.getAudience()).containsExactly("kalaka");
        assertThat(claims.getIssuer()).isEqualTo(issuer.issuer());
        assertThat(claims.getStringListClaim("roles")).containsExactly("county_manager@/hu/ke");
    }

    @Test
    void signsATokenForAVolunteerAndForAHost() throws Exception {
        UUID id = UUID.randomUUID();

        JWTClaimsSet volunteer =
                verified(json(post("/token", "login=volunteer&volunteer_id=" + id + "&unit=%2Fhu%2Fke%2Ftata%2Ftata"))
                        .get("access_token")
                        .stringValue());
        JWTClaimsSet host = verified(json(post("/token", "login=host&host_id=" + id + "&unit=%2Fhu%2Fke"))
                .get("access_token")
                .stringValue());

        assertThat(volunteer.getStringClaim("volunteer_id")).isEqualTo(id.toString());
        assertThat(volunteer.getStringListClaim("roles")).containsExactly("volunteer@/hu/ke/tata/tata");
        assertThat(host.getStringClaim("host_id")).isEqualTo(id.toString());
        assertThat(host.getStringListClaim("roles")).containsExactly("host_coordinator@/hu/ke");
    }

    @Test
    void refusesALoginThatDoesNotExist() throws Exception {
        assertThat(post("/token", "login=nobody").statusCode()).isEqualTo(400);
        assertThat(post("/token", "login=volunteer&volunteer_id=1&unit=%2Fhu").statusCode())
                .isEqualTo(400);
        assertThat(get("/token").statusCode()).isEqualTo(405);
    }

    @Test
    void keepsItsKeyForItselfAndOverARestart() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        String before = issuer.token("anybody", List.of("viewer@/hu/ke"), Map.of());

        issuer.close();
        issuer = LocalIssuer.start(0, key);

        assertThat(verified(before).getSubject()).isEqualTo("anybody");
    }

    @Test
    void listsTheDemoLoginsAndDescribesItself() throws Exception {
        assertThat(json(get("/logins")).get("logins")).hasSize(27);
        assertThat(json(get("/.well-known/openid-configuration"))
                        .get("jwks_uri")
                        .stringValue())
                .isEqualTo(issuer.jwksUri());
    }
}
