package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What staff may do for the sign-in of those whose accounts they keep. People of these tests are of /hu/ke/tata. */
class StaffIT extends AtTheLogin {

    @Autowired
    Api api;

    @Test
    void invitesSomebodyByEmail() {
        Holder anna = people.add("invited.by.staff@example.org", "el", false);
        assertThat(manager()
                        .post("/api/identity/accounts/" + anna.id() + "/invitation")
                        .status())
                .isEqualTo(202);
        assertThat(mailsTo(anna))
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail.subject()).isEqualTo("Ο λογαριασμός σας στο Kaláka"));
    }

    @Test
    void invitesNobodyWhoseAccountHasEnded() {
        Holder anna = volunteer();
        people.end(anna);
        Answer refused = manager().in("hu").post("/api/identity/accounts/" + anna.id() + "/invitation");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("reason").asString()).isEqualTo("nobody_to_invite");
    }

    @Test
    void seesAndEndsSessions() {
        Holder anna = volunteer();
        Hands atHome = signedIn(anna);
        Hands inTheMall = signedIn(anna);
        String path = "/api/identity/accounts/" + anna.id() + "/sessions";
        JsonNode list = manager().get(path).json();
        assertThat(list).hasSize(2);
        assertThat(list.path(0).path("device").asString()).isEqualTo("Firefox, Linux");
        assertThat(list.path(0).path("means").asString()).isEqualTo("password");
        String latest = list.path(0).path("id").asString();
        assertThat(manager().delete(path + "/" + latest).status()).isEqualTo(204);
        assertThat(inTheMall.open("/login/account").status()).isEqualTo(302);
        assertThat(manager().delete(path + "/" + latest).status()).isEqualTo(404);
        assertThat(manager().delete(path).status()).isEqualTo(204);
        assertThat(atHome.open("/login/account").status()).isEqualTo(302);
        assertThat(manager().get(path).json()).isEmpty();
    }

    @Test
    void letsSomebodySetUpANewTelephone() {
        Holder reka = staff();
        enrol(reka);
        String path = "/api/identity/accounts/" + reka.id() + "/second-factor";
        assertThat(manager().delete(path).status()).isEqualTo(204);
        assertThat(signIn(hands(), reka.login(), PASSWORD).leadsTo()).isEqualTo("/login/enrolment");
        assertThat(manager().delete(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"county_manager@/gr/serres", "coordinator@/hu/ke/komarom", "coordinator@/hu/ke/tata/dunaalmas"})
    void accountsOfOtherUnitsAreUnknown(String role) {
        Holder reka = staff();
        enrol(reka);
        Api.As other = api.as(role);
        String account = "/api/identity/accounts/" + reka.id();
        assertThat(other.post(account + "/invitation").status()).isEqualTo(404);
        assertThat(other.get(account + "/sessions").status()).isEqualTo(404);
        assertThat(other.delete(account + "/sessions").status()).isEqualTo(404);
        assertThat(other.delete(account + "/second-factor").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"volunteer@/hu/ke/tata", "viewer@/hu/ke/tata", "mentor@/hu/ke/tata", "kiosk@/hu/ke/tata"})
    void othersThanStaffMayNot(String role) {
        String account = "/api/identity/accounts/" + volunteer().id();
        assertThat(api.as(role).get(account + "/sessions").status()).isEqualTo(403);
        assertThat(api.as(role).post(account + "/invitation").status()).isEqualTo(403);
        assertThat(api.anonymous().get(account + "/sessions").status()).isEqualTo(401);
    }

    @Test
    void nobodyTouchesTheSignInOfWhoStandsAboveHim() {
        Holder boss = withPassword(people.boss("boss.of.all@example.org"));
        enrol(boss);
        Api.As worker = api.as("point_worker@/hu/ke/tata");
        assertThat(worker.delete("/api/identity/accounts/" + boss.id() + "/second-factor")
                        .status())
                .isEqualTo(422);
        assertThat(worker.post("/api/identity/accounts/" + boss.id() + "/invitation")
                        .status())
                .isEqualTo(422);
        assertThat(credentials.of(boss.id()).hasSecondFactor()).isTrue();
    }

    private Api.As manager() {
        return api.as("county_manager@/hu/ke");
    }
}
