package eu.kalaka.identity.client;

import static eu.kalaka.identity.Provider.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.Provider;
import eu.kalaka.identity.Provider.Program;
import eu.kalaka.identity.TestSignIn;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class ClientsIT {

    private static final String CLIENTS = "/api/identity/clients";

    private final Api api;
    private final Provider provider;

    @Autowired
    ClientsIT(Api api, Environment environment) {
        this.api = api;
        this.provider = new Provider(api, environment);
    }

    @ParameterizedTest
    @CsvSource({"centre, coordinator", "point, point_worker", "partner, partner_system", "kiosk, kiosk"})
    void aSystemGetsTheRoleOfItsKindForItsUnits(String kind, String role) throws ParseException {
        Program system = provider.machine(kind, "/hu/ke/tata");

        Answer answer = provider.clientCredentials(system);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().has("refresh_token")).isFalse();
        var token = provider.checked(answer.json().path("access_token").asString());
        assertThat(token.getHeader().getType().getType()).isEqualTo("at+jwt");
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo(system.id());
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("kalaka");
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles")).containsExactly(role + "@/hu/ke/tata");
        assertThat(token.getJWTClaimsSet().getStringClaim("scope")).isEqualTo("kalaka.read");
    }

    @Test
    void aSecretIsReplacedWhileTheOldOneStillWorks() {
        Program old = provider.machine("centre", "/hu/ke");
        Program fresh = new Program(old.id(), provider.secret(old.id(), "second"));

        assertThat(status(old)).isEqualTo(200);
        assertThat(status(fresh)).isEqualTo(200);
        assertThat(api.as(ADMIN)
                        .put(CLIENTS + "/" + old.id() + "/secrets/third", Map.of())
                        .firstError())
                .isEqualTo("name:too_many_secrets");

        assertThat(api.as(ADMIN)
                        .delete(CLIENTS + "/" + old.id() + "/secrets/first")
                        .status())
                .isEqualTo(200);

        assertThat(status(old)).isEqualTo(401);
        assertThat(status(fresh)).isEqualTo(200);
    }

    @Test
    void aSecretIsShownOnceAndNeverAgain() {
        Program system = provider.machine("partner", "/hu/ke");

        Answer seen = api.as(ADMIN).get(CLIENTS + "/" + system.id());

        assertThat(seen.body()).contains("first").doesNotContain(system.secret());
        assertThat(api.as(ADMIN)
                        .put(CLIENTS + "/" + system.id() + "/secrets/first", Map.of())
                        .firstError())
                .isEqualTo("name:secret_exists");
    }

    @Test
    void anEndedClientGetsNothing() {
        Program system = provider.machine("point", "/hu/ke/tata/tata");
        api.as(ADMIN).post(CLIENTS + "/" + system.id() + "/end");

        assertThat(status(system)).isEqualTo(401);
        assertThat(api.as(ADMIN)
                        .put(CLIENTS + "/" + system.id() + "/secrets/more", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aSystemCannotActForPeopleOrAskForMoreThanItsScopes() {
        Program system = provider.machine("partner", "/hu/ke");

        assertThat(provider.token(system, Map.of("grant_type", "client_credentials", "scope", "kalaka.write"))
                        .json()
                        .path("error")
                        .asString())
                .isEqualTo("invalid_scope");
        assertThat(provider.token(system, Map.of("grant_type", "refresh_token", "refresh_token", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(provider.token(system, Map.of("grant_type", "password", "username", "a", "password", "b"))
                        .json()
                        .path("error")
                        .asString())
                .isEqualTo("unsupported_grant_type");
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator@/hu/ke/tata, centre, /hu/ke/tata, /hu/ke, units:outside",
        "coordinator@/hu/ke/tata, centre, /hu/ke/tata, /gr/serres, units:outside",
        "coordinator@/hu/ke/tata, app, /hu/ke/tata, /hu/ke/tata, above",
        "county_manager@/hu/ke, app, /hu/ke, /hu/ke, above"
    })
    void nobodyOpensAClientThatMayMoreThanHimself(String opener, String kind, String unit, String units, String why) {
        Map<String, Object> request = new HashMap<>(Provider.machineRequest(kind, unit));
        request.put("units", List.of(units));
        request.put("redirects", List.of(Provider.BACK));

        Answer answer = api.as(opener).post(CLIENTS, request);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().path("reason").asString())
                .isEqualTo(why.equals("above") ? "above_own_rank" : "outside_own_units");
    }

    @Test
    void clientsOfOtherUnitsAreNotThere() {
        Program strangers = provider.machine("partner", "/gr/serres");
        Api.As manager = api.as("county_manager@/hu/ke");

        assertThat(manager.get(CLIENTS + "/" + strangers.id()).status()).isEqualTo(404);
        assertThat(manager.put(CLIENTS + "/" + strangers.id() + "/secrets/mine", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(manager.post(CLIENTS + "/" + strangers.id() + "/end").status())
                .isEqualTo(404);
        assertThat(manager.get(CLIENTS + "?limit=200").body()).doesNotContain(strangers.id());
        assertThat(manager.post(CLIENTS, Provider.machineRequest("partner", "/gr/serres"))
                        .status())
                .isEqualTo(403);
        assertThat(api.as("point_worker@/hu/ke").get(CLIENTS).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"http://pages.example/back", "https://pages.example/back#x", "javascript:alert(1)", "back", "https://"})
    void usersComeBackOnlyToAnEncryptedAddress(String redirect) {
        Map<String, Object> request = new HashMap<>(Provider.machineRequest("app", "/"));
        request.put("redirects", List.of(redirect));

        assertThat(api.as(ADMIN).post(CLIENTS, request).firstError()).isEqualTo("redirects:bad_redirect");
    }

    @ParameterizedTest
    @CsvSource({"secret, x", "clientId, y", "roles, network_admin@/", "ended, false"})
    void fieldsThatARequestMayNotSetAreRefused(String field, String value) {
        Map<String, Object> request = new HashMap<>(Provider.machineRequest("partner", "/hu/ke"));
        request.put(field, value);

        assertThat(api.as(ADMIN).post(CLIENTS, request).firstError()).isEqualTo(field + ":unknown_field");
    }

    private int status(Program client) {
        return provider.clientCredentials(client).status();
    }
}
