package eu.kalaka.identity;

import static eu.kalaka.identity.Provider.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.secret.Secrets;
import eu.kalaka.identity.signin.code.CodeSecret;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import eu.kalaka.testkit.matrix.Call;
import eu.kalaka.testkit.matrix.Fixture;
import eu.kalaka.testkit.matrix.Fixture.Placing;
import eu.kalaka.testkit.matrix.Placed;
import eu.kalaka.testkit.matrix.PlantedHole;
import eu.kalaka.testkit.matrix.RightsMatrix;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class RightsMatrixIT extends RightsMatrix {

    private static final String ACCOUNTS = "/api/identity/accounts";
    private static final String SESSIONS = "/api/identity/sessions";
    private static final String CLIENTS = "/api/identity/clients";

    private final Api api;
    private final Provider provider;
    private final CredentialStore credentials;
    private final Secrets secrets;

    @Autowired
    RightsMatrixIT(Api api, Environment environment, CredentialStore credentials, Secrets secrets) {
        this.api = api;
        this.provider = new Provider(api, environment);
        this.credentials = credentials;
        this.secrets = secrets;
    }

    @Override
    protected Fixture fixture() {
        Placing account = this::account;
        Placing holder = this::holder;
        Placing session = this::session;
        Placing client = this::client;
        return Fixture.of("identity")
                .on("GET /api/identity/accounts", account, one -> listed(ACCOUNTS, one))
                .inUnit("POST /api/identity/accounts", unit -> Call.to(ACCOUNTS, Provider.accountRequest(unit)))
                .on("GET /api/identity/accounts/{id}", account, one -> of(one, ""))
                .on("POST /api/identity/accounts/{id}/end", account, one -> of(one, "/end"))
                .on("POST /api/identity/accounts/{id}/lock", account, one -> of(one, "/lock"))
                .on("POST /api/identity/accounts/{id}/unlock", account, one -> of(one, "/unlock"))
                .on(
                        "PUT /api/identity/accounts/{id}/mandate",
                        account,
                        one -> Call.to(ACCOUNTS + "/" + one.id() + "/mandate", Map.of("lastDay", "2031-12-31")))
                .on(
                        "PUT /api/identity/accounts/{id}/own",
                        account,
                        one -> Call.to(ACCOUNTS + "/" + one.id() + "/own", Map.of()))
                .on(
                        "POST /api/identity/accounts/{id}/grants",
                        account,
                        one -> Call.to(
                                ACCOUNTS + "/" + one.id() + "/grants", Map.of("role", "kiosk", "unit", one.unit())))
                .on(
                        "DELETE /api/identity/accounts/{id}/grants/{grant}",
                        holder,
                        one -> of(one, "/grants/" + one.get("grant")))
                .on("POST /api/identity/accounts/{account}/invitation", account, one -> of(one, "/invitation"))
                .on("GET /api/identity/accounts/{account}/sessions", account, one -> of(one, "/sessions"))
                .on(
                        "DELETE /api/identity/accounts/{account}/sessions/{id}",
                        session,
                        one -> Call.to(ACCOUNTS + "/" + one.get("account") + "/sessions/" + one.id()))
                .on("DELETE /api/identity/accounts/{account}/sessions", account, one -> of(one, "/sessions"))
                .on(
                        "DELETE /api/identity/accounts/{account}/second-factor",
                        this::enrolled,
                        one -> of(one, "/second-factor"))
                .on("GET /api/identity/sessions", session, one -> Call.to(SESSIONS))
                .on("DELETE /api/identity/sessions/{id}", session, one -> Call.to(SESSIONS + "/" + one.id()))
                .on("GET /api/identity/clients", client, one -> listed(CLIENTS, one))
                .inUnit(
                        "POST /api/identity/clients",
                        unit -> Call.to(CLIENTS, Provider.machineRequest("partner", unit)))
                .on("GET /api/identity/clients/{id}", client, one -> Call.to(CLIENTS + "/" + one.id()))
                .on(
                        "PUT /api/identity/clients/{id}/secrets/{name}",
                        client,
                        one -> Call.to(CLIENTS + "/" + one.id() + "/secrets/second", Map.of()))
                .on(
                        "DELETE /api/identity/clients/{id}/secrets/{name}",
                        client,
                        one -> Call.to(CLIENTS + "/" + one.id() + "/secrets/first"))
                .on("POST /api/identity/clients/{id}/end", client, one -> Call.to(CLIENTS + "/" + one.id() + "/end"))
                .inUnit("POST /api/identity/keys/rotation", unit -> Call.to("/api/identity/keys/rotation"));
    }

    /** No right here goes by a volunteer, ward or host of one's own. */
    @Override
    protected Set<PlantedHole> holes() {
        return EnumSet.complementOf(EnumSet.of(PlantedHole.EVERY_RECORD_IS_ONES_OWN));
    }

    @Override
    protected Set<String> sample() {
        return Set.of(
                "GET /api/identity/accounts/{id}",
                "POST /api/identity/accounts/{id}/lock",
                "GET /api/identity/clients/{id}");
    }

    private Placed account(String unit) {
        Map<String, Object> request = Provider.accountRequest(unit);
        request.put("email", request.get("login") + "@example.org");
        Answer opened = api.as(ADMIN).post(ACCOUNTS, request);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return Placed.of(opened.json().path("id").asString(), unit);
    }

    private Placed holder(String unit) {
        Placed account = account(unit);
        Answer given =
                api.as(ADMIN).post(ACCOUNTS + "/" + account.id() + "/grants", Map.of("role", "kiosk", "unit", unit));
        return account.with(
                "grant", given.json().path("grants").path(0).path("id").asString());
    }

    private Placed enrolled(String unit) {
        Placed account = account(unit);
        UUID id = UUID.fromString(account.id());
        String sealed = secrets.seal(CodeSecret.random(new SecureRandom()).base32());
        credentials.offer(id, sealed);
        credentials.confirm(id, sealed, 0);
        return account;
    }

    /** Gone with its account. */
    private Placed session(String unit) {
        String account = account(unit).id();
        provider.browser(UUID.fromString(account));
        String id = api.as(ADMIN)
                .get(ACCOUNTS + "/" + account + "/sessions")
                .json()
                .path(0)
                .path("id")
                .asString();
        return Placed.of(id, unit)
                .ofAccount(UUID.fromString(account))
                .with("account", account)
                .storedAs(account);
    }

    private Placed client(String unit) {
        return Placed.of(provider.machine("partner", unit).id(), unit);
    }

    private static Call of(Placed account, String what) {
        return Call.to(ACCOUNTS + "/" + account.id() + what);
    }

    private static Call listed(String path, Placed one) {
        return Call.to(path + "?limit=200&unit=" + one.unit());
    }
}
