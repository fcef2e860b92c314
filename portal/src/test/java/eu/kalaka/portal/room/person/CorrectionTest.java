package eu.kalaka.portal.room.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectionTest {

    private static final JsonNode RECORD = new JsonMapper().readTree("""
            {"name": "Kiss Éva", "languages": ["hu", "sk"], "settlement": "Tata", "place": {"lat": 47.6, "lon": 18.3},
             "status": "active", "particulars": {"skillLevels": [{"skill": "A", "level": 2}]},
             "profile": {"postcode": "2890", "employer": null, "drivingLicence": true}}
            """);

    @Test
    void whatThePageDoesNotAskStaysAsItIs() {
        assertThat(Correction.of(RECORD, List.of("name"), Map.of("name", "Kis Éva")))
                .containsEntry("name", "Kis Éva")
                .containsOnlyKeys("name", "settlement", "place", "languages", "postcode", "drivingLicence");
    }

    @Test
    void whatThePageAsksAndIsLeftEmptyIsTakenAway() {
        assertThat(Correction.of(RECORD, List.of("postcode"), Map.of())).doesNotContainKey("postcode");
    }

    @Test
    void whoLivesElsewhereNowIsNoLongerWhereSheWasOnTheMap() {
        assertThat(Correction.of(RECORD, List.of("settlement"), Map.of("settlement", "tata")))
                .containsKey("place");
        assertThat(Correction.of(RECORD, List.of("settlement"), Map.of("settlement", "Komárom")))
                .doesNotContainKey("place");
        assertThat(Correction.of(RECORD, List.of("settlement"), Map.of())).doesNotContainKey("place");
    }
}
