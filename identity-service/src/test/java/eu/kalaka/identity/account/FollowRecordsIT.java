package eu.kalaka.identity.account;

import static eu.kalaka.identity.Provider.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.registry.MergeUndone;
import eu.kalaka.contracts.registry.VolunteerMerged;
import eu.kalaka.contracts.registry.VolunteerState;
import eu.kalaka.identity.IdentityService;
import eu.kalaka.identity.Provider;
import eu.kalaka.identity.TestSignIn;
import eu.kalaka.identity.signin.password.CredentialStore;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.Bus;
import eu.kalaka.testkit.ServiceTest;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@ServiceTest(IdentityService.class)
@Import(TestSignIn.class)
class FollowRecordsIT {

    private static final String UNIT = "/hu/ke/tata";
    private static final String ACCOUNTS = "/api/identity/accounts/";

    private final Api api;
    private final Bus bus;
    private final Provider provider;
    private final CredentialStore credentials;

    @Autowired
    FollowRecordsIT(Api api, Bus bus, Environment environment, CredentialStore credentials) {
        this.api = api;
        this.bus = bus;
        this.provider = new Provider(api, environment);
        this.credentials = credentials;
    }

    @Test
    void accountsLeadToTheRecordThatStaysAndBackAgain() throws ParseException {
        UUID first = known();
        UUID second = known();
        UUID last = UUID.randomUUID();
        UUID hers = account(Map.of("volunteerId", first), "volunteer");
        UUID guardians = account(Map.of("wardIds", List.of(first, second)), "guardian");

        // The later merge is heard first.
        bus.publish(new VolunteerMerged(second, UNIT, last, Instant.now()), second.toString(), 2);
        bus.publish(new VolunteerMerged(first, UNIT, second, Instant.now()), first.toString(), 2);

        await().until(() -> seen(hers).path("volunteerId").asString().equals(last.toString()));
        assertThat(seen(guardians).path("wardIds").valueStream().map(JsonNode::asString))
                .containsExactly(last.toString());
        String token = provider.tokens(provider.app(), hers)
                .json()
                .path("access_token")
                .asString();
        assertThat(provider.checked(token).getJWTClaimsSet().getStringClaim("volunteer_id"))
                .isEqualTo(last.toString());
        // Staff send back what they see: the merges can still be undone.
        Answer same = api.as(ADMIN).put(ACCOUNTS + guardians + "/own", Map.of("wardIds", List.of(last)));
        assertThat(same.status()).as(same.body()).isEqualTo(200);

        bus.publish(new MergeUndone(second, UNIT, last, Instant.now()), second.toString(), 3);
        bus.publish(new MergeUndone(first, UNIT, second, Instant.now()), first.toString(), 3);

        await().until(() -> seen(hers).path("volunteerId").asString().equals(first.toString()));
        await().untilAsserted(() -> assertThat(
                        seen(guardians).path("wardIds").valueStream().map(JsonNode::asString))
                .containsExactly(first.toString(), second.toString()));
    }

    @Test
    void nothingIsLeftOfTheAccountOfWhoIsErased() {
        UUID her = known();
        UUID child = known();
        UUID hers = account(Map.of("volunteerId", her, "email", "reka@example.org"), "volunteer");
        UUID guardians = account(Map.of("wardIds", List.of(her, child)), "guardian");
        UUID staffs = account(Map.of("volunteerId", her), "volunteer");
        api.as(ADMIN).post(ACCOUNTS + staffs + "/grants", Map.of("role", "coordinator", "unit", UNIT));
        credentials.setPassword(hers, "a hash");
        Provider.Program app = provider.app();
        String refresh = provider.tokens(app, hers).json().path("refresh_token").asString();

        bus.publishTombstone(Catalogue.VOLUNTEER_STATE, her.toString());

        await().until(() -> seen(hers).path("status").asString().equals("ended"));
        assertThat(seen(hers).path("login").asString()).isEqualTo("erased-" + hers);
        assertThat(seen(hers).path("name").asString()).isEmpty();
        assertThat(seen(hers).has("email")).isFalse();
        assertThat(seen(hers).has("volunteerId")).isFalse();
        assertThat(seen(hers).path("grants")).isEmpty();
        assertThat(credentials.of(hers).password()).isNull();
        assertThat(provider.refresh(app, refresh).status()).isEqualTo(400);

        await().until(() -> seen(guardians).path("wardIds").size() == 1);
        await().until(() -> !seen(staffs).has("volunteerId"));
        assertThat(seen(staffs).path("status").asString()).isEqualTo("open");
        assertThat(seen(staffs)
                        .path("grants")
                        .valueStream()
                        .map(grant -> grant.path("role").asString()))
                .containsExactly("coordinator");
    }

    private JsonNode seen(UUID account) {
        return api.as(ADMIN).get(ACCOUNTS + account).json();
    }

    private UUID account(Map<String, Object> own, String role) {
        Map<String, Object> request = Provider.accountRequest(UNIT);
        request.putAll(own);
        Answer opened = await().until(
                        () -> api.as(ADMIN).post("/api/identity/accounts", request), answer -> answer.status() == 201);
        String account = opened.header("Location");
        Answer given = api.as(ADMIN).post(account + "/grants", Map.of("role", role, "unit", UNIT));
        assertThat(given.status()).as(given.body()).isEqualTo(200);
        return UUID.fromString(account.replaceFirst(".*/", ""));
    }

    /** A volunteer of whom this service hears. */
    private UUID known() {
        UUID id = UUID.randomUUID();
        VolunteerState state = new VolunteerState(
                id,
                UNIT,
                "registered",
                LocalDate.of(1980, 5, 1),
                null,
                List.of(),
                List.of("hu"),
                List.of(),
                null,
                List.of("registry"));
        bus.publish(state, id.toString(), 1);
        return id;
    }
}
