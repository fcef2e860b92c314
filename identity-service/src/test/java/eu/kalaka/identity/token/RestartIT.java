package eu.kalaka.identity.token;

import static eu.kalaka.identity.Provider.VERIFIER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.Provider;
import eu.kalaka.identity.Provider.Program;
import eu.kalaka.identity.TestSignIn;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class RestartIT {

    private final Api api;
    private final Environment environment;

    @Autowired
    RestartIT(Api api, Environment environment) {
        this.api = api;
        this.environment = environment;
    }

    @Test
    void codesTokensClientsAndKeysOutliveARestart() throws Exception {
        Provider before = new Provider(api, environment);
        Program app = before.app();
        Program centre = before.machine("centre", "/hu/ke");
        UUID marta = before.account("coordinator", "/hu/ke/tata");
        var tokens = before.tokens(app, marta).json();
        String code = before.browser(marta).authorize(app, Map.of()).parameter("code");

        try (ConfigurableApplicationContext started = anotherInstance()) {
            Provider after = new Provider(
                    api, "http://127.0.0.1:" + started.getEnvironment().getProperty("local.server.port"));

            assertThat(after.checked(tokens.path("access_token").asString())
                            .getJWTClaimsSet()
                            .getSubject())
                    .isEqualTo(marta.toString());
            assertThat(after.redeem(app, code, VERIFIER).status()).isEqualTo(200);
            var refreshed = after.refresh(app, tokens.path("refresh_token").asString());
            assertThat(refreshed.status()).isEqualTo(200);
            assertThat(after.clientCredentials(centre).status()).isEqualTo(200);
            assertThat(after.refresh(app, tokens.path("refresh_token").asString())
                            .json()
                            .path("error")
                            .asString())
                    .isEqualTo("invalid_grant");
        }
    }

    /** Shares nothing with the first one but the store. */
    private ConfigurableApplicationContext anotherInstance() {
        String[] settings = Stream.of(
                        "spring.mongodb.uri", "spring.kafka.bootstrap-servers", "kalaka.issuer", "kalaka.jwks-uri")
                .map(name -> "--" + name + "=" + environment.getProperty(name))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(IdentityService.class)
                .run(Stream.concat(Stream.of("--server.port=0"), Stream.of(settings))
                        .toArray(String[]::new));
    }
}
