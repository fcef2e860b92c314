package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.signin.Hands.Seen;
import eu.kalaka.local.DemoLogin;
import eu.kalaka.testkit.ServiceTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;

@ServiceTest(value = IdentityService.class, properties = "kalaka.identity.issuer=http://127.0.0.1:8080")
@ActiveProfiles("local")
class DemoSignInIT {

    static final List<DemoLogin> LOGINS = DemoLogin.all();

    @Autowired
    Environment environment;

    @ParameterizedTest
    @FieldSource("LOGINS")
    void everyDemoLoginSignsInWithTheDemoPasswordAlone(DemoLogin login) {
        Hands hands = new Hands("http://127.0.0.1:" + environment.getProperty("local.server.port"), "203.0.113.251");
        Seen in = hands.fill(
                hands.open("/login"), "/login", Map.of("login", login.login(), "password", "kalaka-helyi-proba"));
        assertThat(in.leadsTo()).isEqualTo("/login/account");
        assertThat(hands.follow(in).response().body()).contains(login.login());
    }
}
