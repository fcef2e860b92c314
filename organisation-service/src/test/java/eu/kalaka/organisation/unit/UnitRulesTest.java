package eu.kalaka.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.contact.Contact;
import eu.kalaka.organisation.contact.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRulesTest {

    private static final UnitPath TATA = new UnitPath("/hu/ke/tata");

    @ParameterizedTest
    @CsvSource({
        "/, network, true",
        "/hu, network, false",
        "/hu, county, false",
        "/hu/ke, county, true",
        "/hu/ke, network, false",
        "/hu/ke, branch, false",
        "/gr/serres, municipality, true",
        "/hu/ke/tata, county, false",
        "/hu/ke/tata, branch, true",
        "/hu/ke/tata, point, true",
        "/gr/serres/lefkonas, municipal_unit, true",
        "/hu/ke/tata/tata, point, true",
        "/hu/ke/tata/tata/old-town, point, true",
        "/, point, false"
    })
    void everyKindHasItsLevel(String path, String kind, boolean fits) {
        assertThat(UnitRules.refusal(new UnitPath(path), unit(kind)))
                .isEqualTo(fits ? Optional.empty() : Optional.of(UnitRefusal.KIND_OF_OTHER_LEVEL));
    }

    @Test
    void aUnitHasANameInSomeLanguage() {
        Description nameless = new Description(UnitKind.COUNTY, Map.of(), null, null, List.of());

        assertThat(UnitRules.refusal(new UnitPath("/hu/ke"), nameless)).contains(UnitRefusal.NAME_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "/hu/ke/tata, 48.59, 18.3, true",
        "/hu/ke/tata, 48.60, 18.3, false",
        "/hu/ke/tata, 47.65, 16.11, true",
        "/hu/ke/tata, 47.65, 16.10, false",
        "/hu/ke/tata, 41.1, 23.5, false",
        "/gr/serres/lefkonas, 41.1, 23.5, true",
        "/gr/serres/lefkonas, 47.65, 18.3, false"
    })
    void aUnitLiesInItsCountry(String path, double lat, double lon, boolean fits) {
        Description there =
                new Description(UnitKind.POINT, Map.of("en", "There"), new GeoPoint(lat, lon), null, List.of());

        assertThat(UnitRules.liesInItsCountry(new UnitPath(path), there).isEmpty())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"/hu/ke/tata, 06 34 123 456, true", "/hu/ke/tata, 12, false", "/gr/serres, 2321 083600, true"})
    void aUnitCanBeCalled(String path, String phone, boolean fits) {
        Description office = unit("branch").with(new Contact(null, phone, null, null));

        assertThat(UnitRules.canBeCalled(new UnitPath(path), office).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 12:00, 12:00, 16:00, true",
        "08:00, 12:00, 11:59, 16:00, false",
        "08:00, 08:00, 12:00, 16:00, false",
        "12:00, 08:00, 13:00, 16:00, false"
    })
    void spansOfADayDoNotMeet(String from, String until, String secondFrom, String secondUntil, boolean fits) {
        Description office = new Description(
                UnitKind.BRANCH,
                Map.of("en", "Office"),
                null,
                null,
                List.of(monday(from, until), monday(secondFrom, secondUntil)));

        assertThat(UnitRules.opensBeforeItCloses(TATA, office).isEmpty()).isEqualTo(fits);
    }

    private static OpeningHours monday(String from, String until) {
        return new OpeningHours(DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Description unit(String kind) {
        return new Description(UnitKind.of(kind), Map.of("en", "Somewhere"), null, null, List.of());
    }
}
