package eu.kalaka.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.Provider;
import eu.kalaka.local.DemoLogin;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

@ServiceTest(value = IdentityService.class, properties = "kalaka.identity.issuer=http://127.0.0.1:8080")
@ActiveProfiles("local")
class DemoIT {

    static final List<DemoLogin> LOGINS = DemoLogin.all();

    private final Provider provider;
    private final String base;

    @Autowired
    DemoIT(Api api, Environment environment) {
        this.provider = new Provider(api, environment);
        this.base = "http://127.0.0.1:" + environment.getProperty("local.server.port");
    }

    @ParameterizedTest
    @FieldSource("LOGINS")
    void everyDemoLoginGetsATokenWithItsRole(DemoLogin login) throws Exception {
        JWTClaimsSet claims = claims(token("login=" + login.login()));

        assertThat(claims.getStringListClaim("roles")).isEqualTo(login.roles());
        assertThat(claims.getAudience()).containsExactly("kalaka");
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plus(Duration.ofHours(8)));
        assertThat(claims.getClaims()).doesNotContainKey("name");
    }

    @Test
    void ownRecordsComeWithTheRequest() throws Exception {
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();

        assertThat(claims(token("login=volunteer&unit=/hu/ke/tata&volunteer_id=" + id))
                        .getStringClaim("volunteer_id"))
                .isEqualTo(id.toString());
        assertThat(claims(token("login=host&unit=/hu/ke/tata&host_id=" + id)).getStringClaim("host_id"))
                .isEqualTo(id.toString());
        assertThat(claims(token("login=mentor&unit=/hu/ke/tata&host_id=" + id)).getStringListClaim("roles"))
                .containsExactly("mentor@/hu/ke/tata");
        assertThat(claims(token("login=guardian&unit=/hu/ke&ward_ids=" + id + "," + other))
                        .getStringListClaim("ward_ids"))
                .containsExactly(id.toString(), other.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "login=nobody",
                "login=volunteer",
                "login=volunteer&unit=/hu/ke&volunteer_id=x",
                "login=host&unit=up&host_id=0191e6a0-0000-7000-8000-000000000001",
                "login[$ne]=x",
                "login=%7B%22$gt%22:%22%22%7D"
            })
    void anythingElseIsRefused(String form) throws Exception {
        Answer answer = post(form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asString()).isEqualTo("invalid_request");
    }

    @Test
    void thoseOfTheLauncherAreTheSame() {
        var printed = provider.get("/local/logins").json().path("logins");

        assertThat(printed.size()).isEqualTo(LOGINS.size());
        for (int i = 0; i < LOGINS.size(); i++) {
            assertThat(printed.path(i).path("login").asString())
                    .isEqualTo(LOGINS.get(i).login());
            assertThat(printed.path(i).path("name").asString())
                    .isEqualTo(LOGINS.get(i).name());
            assertThat(printed.path(i).path("own").asString())
                    .isEqualTo(LOGINS.get(i).own());
        }
    }

    private JWTClaimsSet claims(String token) throws ParseException {
        return provider.checked(token).getJWTClaimsSet();
    }

    private String token(String form) throws Exception {
        Answer answer = post(form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("access_token").asString();
    }

    private Answer post(String form) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new Answer(http.send(
                    HttpRequest.newBuilder(URI.create(base + "/local/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString()));
        }
    }
}
