package eu.kalaka.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.Provider;
import eu.kalaka.identity.TestSignIn;
import eu.kalaka.identity.account.Accounts;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class NoDemoIT {

    private final Api api;
    private final Accounts accounts;
    private final Environment environment;

    @Autowired
    NoDemoIT(Api api, Accounts accounts, Environment environment) {
        this.api = api;
        this.accounts = accounts;
        this.environment = environment;
    }

    @Test
    void outsideTheLocalProfileNobodyGetsATokenWithoutProof() {
        Provider provider = new Provider(api, environment);

        assertThat(api.anonymous().post("/local/token?login=admin").status()).isEqualTo(401);
        assertThat(api.as(Provider.ADMIN).post("/local/token?login=admin").status())
                .isEqualTo(404);
        assertThat(provider.get("/local/logins").status()).isEqualTo(401);
        assertThat(accounts.findByLogin("admin")).isEmpty();
    }

    @Test
    void theLocalProfileRefusesToStartUnderAnAddressThatOthersReach() {
        String[] settings = Stream.of(
                        "spring.mongodb.uri", "spring.kafka.bootstrap-servers", "kalaka.issuer", "kalaka.jwks-uri")
                .map(name -> "--" + name + "=" + environment.getProperty(name))
                .toArray(String[]::new);
        var service = new SpringApplicationBuilder(IdentityService.class).profiles("local");

        assertThatThrownBy(() -> service.run(Stream.concat(
                                Stream.of("--server.port=0", "--kalaka.identity.issuer=https://kalaka.example"),
                                Stream.of(settings))
                        .toArray(String[]::new)))
                .hasRootCauseMessage("Profile local is for loopback addresses only; kalaka.identity.issuer is not one");
    }
}
