package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.signin.Hands.Seen;
import eu.kalaka.identity.signin.holder.Holder;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

class SessionsIT extends AtTheLogin {

    @Autowired
    Environment environment;

    @Test
    void survivesARestart() {
        Holder anna = volunteer();
        Hands hands = signedIn(anna);
        try (ConfigurableApplicationContext second = secondInstance()) {
            int other = portOf(second);
            Seen account = hands.at("http://127.0.0.1:" + other).open("/login/account");
            assertThat(account.status()).isEqualTo(200);
            assertThat(account.response().body()).contains(anna.login());
        }
    }

    @Test
    void oneSeesWhereOneIsSignedInAndEndsTheOthers() {
        Holder anna = volunteer();
        Hands atHome = signedIn(anna);
        Hands inTheMall = signedIn(anna);
        Seen list = atHome.open("/login/account");
        assertThat(list.document().select("form[action^=/login/account/sessions/]"))
                .hasSize(2);
        String other = list.document()
                .select("li:not(:has(em)) form[action^=/login/account/sessions/]")
                .attr("action");
        assertThat(atHome.fill(list, other, Map.of()).status()).isEqualTo(302);
        assertThat(inTheMall.open("/login/account").status()).isEqualTo(302);
        assertThat(atHome.open("/login/account").status()).isEqualTo(200);
        assertThat(grants.ended).anyMatch(one -> one.startsWith(anna.id() + " "));
    }

    @Test
    void nobodyEndsAnothersSession() {
        Holder anna = volunteer();
        Hands hers = signedIn(anna);
        String action = hers.open("/login/account")
                .document()
                .select("form[action^=/login/account/sessions/]")
                .attr("action");
        Hands his = signedIn(volunteer());
        String token = his.open("/login/account")
                .document()
                .select("input[name=_csrf]")
                .attr("value");
        his.post(action, Map.of("_csrf", token));
        assertThat(hers.open("/login/account").status()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsAll() {
        Holder anna = volunteer();
        Hands atHome = signedIn(anna);
        Hands inTheMall = signedIn(anna);
        atHome.fill(atHome.open("/login/account"), "/login/account/sign-out-everywhere", Map.of());
        assertThat(atHome.open("/login/account").status()).isEqualTo(302);
        assertThat(inTheMall.open("/login/account").status()).isEqualTo(302);
        assertThat(grants.ended).contains(anna.id().toString());
    }

    @Test
    void theListShowsNoSecretOfASession() {
        Holder anna = volunteer();
        Hands hands = signedIn(anna);
        String page = hands.open("/login/account").response().body();
        for (Document session : mongo.getCollection("sessions").find()) {
            assertThat(page).doesNotContain(session.getString("_id"));
        }
    }

    private static int portOf(ConfigurableApplicationContext instance) {
        return Objects.requireNonNull(((WebServerApplicationContext) instance).getWebServer())
                .getPort();
    }

    private ConfigurableApplicationContext secondInstance() {
        return new SpringApplicationBuilder(IdentityService.class, Fixtures.class)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + environment.getProperty("spring.mongodb.uri"),
                        "--spring.kafka.bootstrap-servers=" + environment.getProperty("spring.kafka.bootstrap-servers"),
                        "--kalaka.identity.secret-key=" + environment.getProperty("kalaka.identity.secret-key"),
                        "--kalaka.identity.site=" + environment.getProperty("kalaka.identity.site"));
    }
}
