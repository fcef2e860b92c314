package eu.kalaka.identity.account;

import static eu.kalaka.identity.Provider.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.Provider;
import eu.kalaka.identity.TestSignIn;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class AccountsIT {

    private static final String MANAGER = "county_manager@/hu/ke";
    private static final String COORDINATOR = "coordinator@/hu/ke/tata";
    private static final String ACCOUNTS = "/api/identity/accounts";

    private final Api api;
    private final Bus bus;
    private final Provider provider;

    @Autowired
    AccountsIT(Api api, Bus bus, Environment environment) {
        this.api = api;
        this.bus = bus;
        this.provider = new Provider(api, environment);
    }

    @Test
    void staffOpenAnAccountAndGiveItARoleOfTheirOwnRank() {
        Answer opened = api.as(COORDINATOR).post(ACCOUNTS, Provider.accountRequest("/hu/ke/tata"));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String account = opened.header("Location");

        Answer given = give(COORDINATOR, account, "coordinator", "/hu/ke/tata");

        assertThat(given.status()).as(given.body()).isEqualTo(200);
        JsonNode grant = given.json().path("grants").path(0);
        assertThat(grant.path("role").asString()).isEqualTo("coordinator");
        Answer ended = api.as(COORDINATOR)
                .delete(account + "/grants/" + grant.path("id").asString());
        assertThat(ended.json().path("grants")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator@/hu/ke/tata, county_manager, /hu/ke/tata, role:above_own_rank",
        "county_manager@/hu/ke, network_admin, /hu/ke, role:above_own_rank",
        "point_worker@/hu/ke/tata, coordinator, /hu/ke/tata, role:above_own_rank",
        "coordinator@/hu/ke/tata, point_worker, /hu/ke, unit:outside_own_units",
        "coordinator@/hu/ke/tata, point_worker, /hu/ke/esztergom, unit:outside_own_units",
        "county_manager@/hu/ke, viewer, /gr/serres, unit:outside_own_units",
        "county_manager@/hu/ke, viewer, /, unit:outside_own_units",
        "county_manager@/hu/ke, viewer, /hu/kecske, unit:outside_own_units",
        "network_admin@/, emperor, /, role:unknown_role",
        "network_admin@/, volunteer, /hu/ke, role:own_record_missing",
        "network_admin@/, guardian, /hu/ke, role:own_record_missing",
        "network_admin@/, mentor, /hu/ke, role:own_record_missing"
    })
    void nobodyGivesARoleAboveHisOwnOrOutsideHisUnits(String giver, String role, String unit, String error) {
        UUID account = provider.accountWithoutRole("/hu/ke/tata");

        Answer answer = give(giver, ACCOUNTS + "/" + account, role, unit);

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.firstError()).isEqualTo(error);
        assertThat(api.as(ADMIN).get(ACCOUNTS + "/" + account).json().path("grants"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"viewer", "volunteer", "adviser", "partner_system", "kiosk", "host_coordinator", "mentor", "guardian"})
    void whoKeepsNoAccountsIsRefusedEverywhere(String role) {
        UUID account = provider.accountWithoutRole("/hu/ke");
        Api.As caller = api.as(role + "@/");

        assertThat(caller.get(ACCOUNTS).status()).isEqualTo(403);
        assertThat(caller.get(ACCOUNTS + "/" + account).status()).isEqualTo(403);
        assertThat(caller.post(ACCOUNTS, Provider.accountRequest("/hu/ke")).status())
                .isEqualTo(403);
        assertThat(caller.post(ACCOUNTS + "/" + account + "/end").status()).isEqualTo(403);
        assertThat(give(role + "@/", ACCOUNTS + "/" + account, role, "/hu/ke").status())
                .isEqualTo(403);
    }

    @Test
    void whoStandsAboveIsNeitherEndedNorLockedNorChanged() {
        UUID manager = provider.account("county_manager", "/hu/ke/tata");
        for (String deed : List.of("end", "lock", "unlock")) {
            Answer answer = api.as(COORDINATOR).post(ACCOUNTS + "/" + manager + "/" + deed);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().path("reason").asString()).isEqualTo("above_own_rank");
        }
        assertThat(api.as(COORDINATOR)
                        .put(ACCOUNTS + "/" + manager + "/mandate", Map.of("lastDay", "2020-01-01"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void accountsOfOtherUnitsAreNotThere() {
        UUID ours = provider.accountWithoutRole("/hu/ke/tata/tata");
        UUID parents = provider.accountWithoutRole("/hu/ke");
        UUID strangers = provider.accountWithoutRole("/gr/serres");

        for (UUID hidden : List.of(parents, strangers)) {
            assertThat(api.as(COORDINATOR).get(ACCOUNTS + "/" + hidden).status())
                    .isEqualTo(404);
            assertThat(api.as(COORDINATOR)
                            .post(ACCOUNTS + "/" + hidden + "/end")
                            .status())
                    .isEqualTo(404);
            assertThat(give(COORDINATOR, ACCOUNTS + "/" + hidden, "viewer", "/hu/ke/tata")
                            .status())
                    .isEqualTo(404);
        }
        String listed = api.as(COORDINATOR).get(ACCOUNTS + "?limit=200").body();
        assertThat(listed).contains(ours.toString()).doesNotContain(parents.toString(), strangers.toString());
        assertThat(api.as(COORDINATOR)
                        .post(ACCOUNTS, Provider.accountRequest("/hu/ke"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyChangesHisOwnAccount() {
        UUID marta = provider.account("county_manager", "/hu/ke");
        Api.As herself =
                new Api.As(api.as(MANAGER).base(), marta.toString(), List.of(MANAGER), Map.of(), Map.of(), true);

        Answer longer = herself.put(ACCOUNTS + "/" + marta + "/mandate", Map.of("lastDay", "2099-01-01"));

        assertThat(longer.status()).isEqualTo(422);
        assertThat(longer.json().path("reason").asString()).isEqualTo("own_account");
        assertThat(herself.post(ACCOUNTS + "/" + marta + "/grants", Map.of("role", "viewer", "unit", "/hu/ke"))
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "status, OPEN",
        "grants, network_admin@/",
        "roles, network_admin@/",
        "id, 019a9f00-0000-7000-8000-000000000009",
        "password, sesame",
        "own, x"
    })
    void fieldsThatARequestMayNotSetAreRefused(String field, String value) {
        Map<String, Object> request = Provider.accountRequest("/hu/ke");
        request.put(field, value);

        Answer answer = api.as(ADMIN).post(ACCOUNTS, request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.firstError()).isEqualTo(field + ":unknown_field");
    }

    @Test
    void aLoginIsThereOnce() {
        Map<String, Object> request = Provider.accountRequest("/hu/ke");
        assertThat(api.as(ADMIN).post(ACCOUNTS, request).status()).isEqualTo(201);
        request.put("login", String.valueOf(request.get("login")).toUpperCase(Locale.ROOT));

        Answer again = api.as(ADMIN).post(ACCOUNTS, request);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.firstError()).isEqualTo("login:login_taken");
    }

    @Test
    void aRecordIsMadeSomebodysOwnOnlyByStaffOfItsUnit() {
        UUID volunteer = UUID.randomUUID();
        UUID host = UUID.randomUUID();
        bus.publish(volunteer(volunteer, "/gr/serres"), volunteer.toString(), 1);
        bus.publish(new HostState(host, "/hu/ke/tata", "Kórház", null, null), host.toString(), 1);
        Map<String, Object> ofHost = Provider.accountRequest("/hu/ke/tata");
        ofHost.put("hostId", host.toString());
        await().until(() -> api.as(COORDINATOR).post(ACCOUNTS, ofHost).status() == 201);

        for (String field : List.of("volunteerId", "wardIds")) {
            Map<String, Object> request = Provider.accountRequest("/hu/ke/tata");
            request.put(field, field.equals("wardIds") ? List.of(volunteer) : volunteer);
            Answer stranger = api.as(COORDINATOR).post(ACCOUNTS, request);
            assertThat(stranger.status()).isEqualTo(422);
            assertThat(stranger.firstError()).isEqualTo("own:unknown_record");
        }
        Map<String, Object> own = Provider.accountRequest("/gr/serres");
        own.put("volunteerId", volunteer);
        await().untilAsserted(() -> assertThat(
                        api.as("coordinator@/gr/serres").post(ACCOUNTS, own).status())
                .isEqualTo(201));
    }

    @Test
    void aGuardianGetsASecondChildOfTheUnitAndNoStrangers() {
        UUID first = known("/hu/ke/tata");
        UUID second = known("/hu/ke/tata");
        UUID strangers = known("/gr/serres");
        Map<String, Object> request = Provider.accountRequest("/hu/ke/tata");
        request.put("wardIds", List.of(first));
        String account = api.as(COORDINATOR).post(ACCOUNTS, request).header("Location");
        assertThat(give(COORDINATOR, account, "guardian", "/hu/ke/tata").status())
                .isEqualTo(200);

        Answer both = api.as(COORDINATOR).put(account + "/own", Map.of("wardIds", List.of(first, second)));
        Answer stranger = api.as(COORDINATOR).put(account + "/own", Map.of("wardIds", List.of(first, strangers)));
        Answer none = api.as(COORDINATOR).put(account + "/own", Map.of());

        assertThat(both.status()).as(both.body()).isEqualTo(200);
        assertThat(stranger.firstError()).isEqualTo("own:unknown_record");
        assertThat(none.firstError()).isEqualTo("role:own_record_missing");
        assertThat(api.as(COORDINATOR)
                        .get(account)
                        .json()
                        .path("wardIds")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly(first.toString(), second.toString());
    }

    /** A volunteer of that unit, of whom this service has heard. */
    private UUID known(String unit) {
        UUID volunteer = UUID.randomUUID();
        bus.publish(volunteer(volunteer, unit), volunteer.toString(), 1);
        Map<String, Object> request = Provider.accountRequest(unit);
        request.put("volunteerId", volunteer);
        await().until(() -> api.as(ADMIN).post(ACCOUNTS, request).status() == 201);
        return volunteer;
    }

    @Test
    void operatorsOfTheStoreAreJustText() {
        for (String operator : List.of("%7B%22$ne%22:null%7D", "$where", "%5B$gt%5D=")) {
            assertThat(api.as(ADMIN).get(ACCOUNTS + "?cursor=" + operator).status())
                    .isEqualTo(200);
            assertThat(api.as(ADMIN).get(ACCOUNTS + "?unit=" + operator).status())
                    .isEqualTo(400);
            assertThat(api.as(ADMIN).get(ACCOUNTS + "/" + operator).status()).isEqualTo(400);
        }
        Map<String, Object> request = Provider.accountRequest("/hu/ke");
        request.put("login", Map.of("$ne", "x"));
        assertThat(api.as(ADMIN).post(ACCOUNTS, request).firstError()).isEqualTo("login:wrong_type");
    }

    private Answer give(String giver, String account, String role, String unit) {
        return api.as(giver).post(account + "/grants", Map.of("role", role, "unit", unit));
    }

    private static VolunteerState volunteer(UUID id, String unit) {
        return new VolunteerState(
                id,
                unit,
                "registered",
                LocalDate.of(1980, 5, 1),
                null,
                List.of(),
                List.of("el"),
                List.of(),
                null,
                List.of("registry"));
    }
}
