package eu.kalaka.organisation.codes;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.organisation.OrganisationService;
import eu.kalaka.testkit.Answer;
import eu.kalaka.testkit.Api;
import eu.kalaka.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest(OrganisationService.class)
class CodeListsIT {

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {"skills", "activity-types", "structure-types", "target-groups", "languages", "organisation-types"
            })
    void everyListIsOpenToEverybodyWhoIsSignedIn(String name) {
        assertThat(api.anonymous().get("/api/code-lists/" + name).status()).isEqualTo(401);

        Answer answer = api.as("adviser@/gr/serres").get("/api/code-lists/" + name);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("name").asString()).isEqualTo(name);
        assertThat(answer.json().path("items").size()).isPositive();
        assertThat(answer.header("Cache-Control")).contains("max-age=3600");
        answer.json().path("items").forEach(item -> {
            assertThat(item.path("code").asString()).isNotBlank();
            assertThat(item.path("names").path("en").asString()).isNotBlank();
        });
    }

    @Test
    void skillsHaveNamesInThreeLanguages() {
        assertThat(api.as("volunteer@/hu/ke")
                        .get("/api/code-lists/skills")
                        .json()
                        .path("items")
                        .path(0)
                        .path("names")
                        .propertyNames())
                .containsExactlyInAnyOrder("hu", "el", "en");
    }

    @Test
    void anUnknownListIsNotThere() {
        assertThat(api.as("volunteer@/hu/ke").get("/api/code-lists/passwords").status())
                .isEqualTo(404);
    }

    @Test
    void theServiceDescribesItself() {
        Answer answer = api.anonymous().get("/v3/api-docs");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("paths").propertyNames())
                .contains("/api/units", "/api/hosts", "/api/needs/{id}/publish", "/api/code-lists/{name}");
    }
}
