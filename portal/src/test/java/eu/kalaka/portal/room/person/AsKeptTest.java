package eu.kalaka.portal.room.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AsKeptTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "+36301234567, 06 30 123-4567",
        "+36301234567, +36 (30) 123 4567",
        "+36301234567, 0036/301234567",
        "+36301234567, 30 123 4567",
        "+306912345678, 691 234 5678",
        "+436641234567, +43 664 1234567"
    })
    void aTelephoneThatIsTheSameIsWrittenAsInTheRecord(String known, String typed) {
        assertThat(AsKept.of(record(known), Typed.NOTHING.with("phone", typed)).get("phone"))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "+36301234567, 06 30 123-4568",
        "+36301234567, 4567",
        "+36301234567, +30 123 4567",
        "+36301234567, -",
        "'', 06 30 123-4567"
    })
    void anotherTelephoneStaysAsItWasTyped(String known, String typed) {
        assertThat(AsKept.of(record(known), Typed.NOTHING.with("phone", typed)).get("phone"))
                .isEqualTo(typed);
    }

    @Test
    void daysAndNumbersAreWrittenAsTheServiceWritesThem() {
        Typed kept = AsKept.of(
                record(""), Typed.NOTHING.with("birthDate", "1952. 03. 14.").with("maxDistanceKm", "010"));

        assertThat(kept.get("birthDate")).isEqualTo("1952-03-14");
        assertThat(kept.get("maxDistanceKm")).isEqualTo("10");
        assertThat(kept.get("phone")).isNull();
        assertThat(kept.get("hoursPerMonth")).isNull();
    }

    private static JsonNode record(String phone) {
        return JSON.createObjectNode().put("phone", phone);
    }
}
