package eu.kalaka.portal.room.my;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.room.person.Difference;
import eu.kalaka.portal.room.person.Typed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OwnFormTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final JsonNode RECORD = JSON.readTree("""
            {"name": "Kiss Éva", "birthDate": "1952-03-14", "phone": "+36301234567", "language": "hu",
             "skills": ["CARE.company_older"], "languages": ["hu"], "maxDistanceKm": 10,
             "availability": [{"day": "MONDAY", "part": "morning"}], "place": {"lat": 47.6, "lon": 18.3},
             "consents": [{"purpose": "emergency_pool", "given": false}, {"purpose": "health_note", "given": true},
                          {"purpose": "health_note", "given": false}, {"purpose": "emergency_pool", "given": true}],
             "profile": {"transport": ["foot"], "drivingLicence": false, "emergencyPool": true, "heardFrom": "friend"}}
            """);

    @Test
    void whatIsShownAndSentBackUntouchedIsTheRecordAsItWas() {
        JsonNode sent = JSON.valueToTree(OwnForm.correction(RECORD, OwnForm.of(RECORD)));

        assertThat(sent).isEqualTo(JSON.readTree("""
                        {"name": "Kiss Éva", "birthDate": "1952-03-14", "phone": "+36301234567", "language": "hu",
                         "skills": ["CARE.company_older"], "languages": ["hu"], "maxDistanceKm": 10,
                         "availability": [{"day": "MONDAY", "part": "morning"}], "place": {"lat": 47.6, "lon": 18.3},
                         "transport": ["foot"], "drivingLicence": false, "emergencyPool": true, "heardFrom": "friend"}
                        """));
        assertThat(Difference.between(OwnForm.of(RECORD), OwnForm.of(RECORD), OwnForm.COMPARED))
                .isEmpty();
    }

    @Test
    void whatIsLeftEmptyOrNotTickedIsTakenAway() {
        Map<String, Object> sent = OwnForm.correction(
                RECORD, Typed.NOTHING.with("name", "Kiss Éva").with("also", "emergencyPool"));

        assertThat(sent)
                .doesNotContainKeys("phone", "maxDistanceKm")
                .containsEntry("skills", List.of())
                .containsEntry("emergencyPool", false)
                .containsKey("heardFrom");
    }

    @Test
    void whatNeedsAConsentIsAskedOnlyWhileTheConsentHolds() {
        assertThat(OwnForm.of(RECORD).all("also")).containsExactly("emergencyPool");

        Map<String, Object> sent = OwnForm.correction(
                RECORD, Typed.NOTHING.with("emergencyPool", "false").with("adjustments", "ramp"));

        assertThat(sent)
                .containsEntry("emergencyPool", RECORD.path("profile").get("emergencyPool"))
                .doesNotContainKey("adjustments");
    }

    @Test
    void aDayIsReadAsItIsWritten() {
        assertThat(OwnForm.correction(RECORD, Typed.NOTHING.with("birthDate", "1952. 03. 15.")))
                .containsEntry("birthDate", "1952-03-15");
    }

    @Test
    void whatTheFirstOfTwoPressesKeptIsNoDifference() {
        Typed again = OwnForm.of(RECORD)
                .with("phone", "06 30 123 4567")
                .with("birthDate", "1952. 03. 14.")
                .with("maxDistanceKm", "010");

        assertThat(OwnForm.differences(RECORD, again)).isEmpty();
        assertThat(OwnForm.differences(RECORD, again.with("phone", "06 30 123 4568")))
                .containsExactly(new Difference("phone", "+36301234567", "06 30 123 4568"));
    }

    @Test
    void whatThePageDidNotAskIsNoDifference() {
        Typed notAsked = OwnForm.of(RECORD).with("also", List.of()).with("emergencyPool", List.of());

        assertThat(OwnForm.differences(RECORD, notAsked)).isEmpty();
        assertThat(OwnForm.differences(RECORD, notAsked.with("also", "emergencyPool")))
                .extracting(Difference::field)
                .containsExactly("emergencyPool");
    }

    @Test
    void whatIsNoDayOrNoNumberIsNamed() {
        Typed typed = Typed.NOTHING
                .with("birthDate", "yesterday")
                .with("maxDistanceKm", "far")
                .with("hoursPerMonth", "8");

        assertThat(OwnForm.unreadable(typed)).containsOnlyKeys("birthDate", "maxDistanceKm");
        assertThat(OwnForm.unreadable(Typed.NOTHING)).isEmpty();
    }
}
