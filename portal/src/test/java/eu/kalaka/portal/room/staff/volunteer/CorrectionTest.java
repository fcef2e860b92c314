package eu.kalaka.portal.room.staff.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectionTest {

    private static final JsonNode RECORD = new JsonMapper().readTree("""
            {"name": "Kiss Éva", "languages": ["hu", "sk"], "place": {"lat": 47.6, "lon": 18.3},
             "particulars": {"skillLevels": [{"skill": "A", "level": 2}, {"skill": "B", "level": 3}]},
             "profile": {"postcode": "2890", "ownSkills": "zsonglőr", "drivingLicence": true}}
            """);

    @Test
    void whatThePageDoesNotAskStaysAsItIs() {
        Map<String, Object> sent = Correction.of(RECORD, Map.of("name", "Kis Éva", "skills", List.of("B")));

        assertThat(sent).containsEntry("name", "Kis Éva").containsKeys("languages", "place", "drivingLicence");
        assertThat(String.valueOf(sent.get("ownSkills"))).contains("zsonglőr");
    }

    @Test
    void whatThePageAsksAndIsLeftEmptyIsTakenAway() {
        assertThat(Correction.of(RECORD, Map.of("skills", List.of()))).doesNotContainKey("postcode");
    }

    @Test
    void levelsGoWithTheirSkills() {
        assertThat(Correction.of(RECORD, Map.of("skills", List.of("B"))).get("skillLevels"))
                .asString()
                .contains("B")
                .doesNotContain("\"A\"");
    }

    @Test
    void newWordsOfHerOwnAreAddedToTheOldOnes() {
        assertThat(Correction.of(RECORD, Map.of("skills", List.of(), "ownSkills", "bűvész")))
                .containsEntry("ownSkills", "zsonglőr, bűvész");
    }
}
