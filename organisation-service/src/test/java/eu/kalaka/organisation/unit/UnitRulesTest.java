package eu.kalaka.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.UnitState;
import eu.kalaka.platform.aggregate.Decision;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitRulesTest {

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
        assertThat(UnitRules.standsWhereItsKindMay(unit(path, kind)))
                .isEqualTo(fits ? Optional.empty() : Optional.of(UnitRefusal.KIND_OF_OTHER_LEVEL));
    }

    @Test
    void aUnitHasANameInSomeLanguage() {
        Unit nameless = new Unit(new UnitPath("/hu/ke"), UnitKind.COUNTY, Map.of(), null);

        assertThat(UnitRules.refusal(nameless)).contains(UnitRefusal.NAME_MISSING);
        assertThat(UnitRules.refusal(unit("/hu/ke", "county"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/hu/ke, /",
        "/gr/serres, /",
        "/hu/ke/tata, /hu/ke",
        "/hu/ke/tata/tata, /hu/ke/tata",
        "/hu/ke/tata/tata/old-town, /hu/ke/tata/tata"
    })
    void aCountyStandsUnderTheNetworkEveryOtherUnderItsPath(String path, String above) {
        assertThat(unit(path, "point").above()).isEqualTo(new UnitPath(above));
    }

    @Test
    void theSameDescriptionTwiceChangesNothing() {
        Unit tata = unit("/hu/ke/tata", "branch");
        Unit moved = new Unit(tata.path(), tata.kind(), tata.names(), new GeoPoint(47.65, 18.32));

        assertThat(tata.describedAs(unit("/hu/ke/tata", "branch"))).isEqualTo(Decision.kept(tata));
        assertThat(tata.describedAs(moved)).isEqualTo(Decision.changed(moved));
    }

    @Test
    void othersAreToldTheWireNameOfTheKind() {
        assertThat(unit("/gr/serres/lefkonas", "municipal_unit").snapshots())
                .containsExactly(
                        new UnitState("/gr/serres/lefkonas", "municipal_unit", Map.of("en", "Somewhere"), null));
    }

    private static Unit unit(String path, String kind) {
        return new Unit(new UnitPath(path), UnitKind.of(kind), Map.of("en", "Somewhere"), null);
    }
}
