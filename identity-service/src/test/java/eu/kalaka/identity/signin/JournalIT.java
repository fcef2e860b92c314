package eu.kalaka.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.identity.signin.holder.Holder;
import eu.kalaka.testkit.Api;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What of sign-in is found in the audit trail. */
class JournalIT extends AtTheLogin {

    @Autowired
    Api api;

    @Test
    void tellsOfSignInsFailuresLockOutsAndRevocations() {
        Holder anna = volunteer();
        Hands hands = signedIn(anna);
        hands.fill(hands.open("/login/account"), "/login/account/sign-out-everywhere", Map.of());
        for (int i = 0; i < 8; i++) {
            signIn(hands("203.0.113.77"), anna.login(), "wrong password");
        }
        assertThat(actionsOf(anna))
                .containsExactly(
                        "locked_out done",
                        "wrong_password refused",
                        "wrong_password refused",
                        "wrong_password refused",
                        "wrong_password refused",
                        "wrong_password refused",
                        "wrong_password refused",
                        "signed_out done",
                        "signed_in done");
        JsonNode latest = entriesOf(anna).path("items").path(0);
        assertThat(latest.toString()).contains("203.0.113.77").doesNotContain(anna.login());
    }

    @Test
    void isReadByThoseWhoKeepTheAccountAndByNobodyElse() {
        Holder anna = volunteer();
        signedIn(anna);
        assertThat(actionsOf(anna)).containsExactly("signed_in done");
        assertThat(api.as("county_manager@/gr/serres")
                        .get("/api/audit/identity-service?actor=" + anna.id())
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void neverHoldsWhatWasTypedAsALogin() {
        signIn(hands(), "typed.by.mistake@example.org", "wrong password");
        assertThat(mongo.getCollection("audit").find().map(org.bson.Document::toJson))
                .isNotEmpty()
                .noneMatch(json -> json.contains("typed.by.mistake"));
    }

    private List<String> actionsOf(Holder holder) {
        return StreamSupport.stream(entriesOf(holder).path("items").spliterator(), false)
                .map(entry -> entry.path("action").asString() + " "
                        + entry.path("outcome").asString())
                .toList();
    }

    private JsonNode entriesOf(Holder holder) {
        return api.as("county_manager@/hu/ke")
                .get("/api/audit/identity-service?actor=" + holder.id())
                .json();
    }
}
