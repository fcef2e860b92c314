package eu.kalaka.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPathTest {

    @ParameterizedTest
    @CsvSource({
        "/,          /hu/ke/tata,          true",
        "/hu/ke,     /hu/ke,               true",
        "/hu/ke,     /hu/ke/tata/dunaalmas,true",
        "/hu/ke,     /hu/kent,             false",
        "/hu/ke/tata,/hu/ke,               false",
        "/hu/ke/tata,/hu/ke/tatabanya,     false",
        "/gr/serres, /hu/ke,               false"
    })
    void aUnitCoversItselfAndAllBelow(String unit, String other, boolean covers) {
        assertThat(new UnitPath(unit).covers(new UnitPath(other))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "/hu/ke/tata/dunaalmas, /hu/ke",
        "/hu/ke/tata,           /hu/ke",
        "/hu/ke,                /hu/ke",
        "/hu,                   /hu",
        "/,                     /"
    })
    void theControllerIsTheCountyOrMunicipality(String unit, String controller) {
        assertThat(new UnitPath(unit).controller()).isEqualTo(new UnitPath(controller));
    }

    @Test
    void theParentOfTheNetworkIsTheNetwork() {
        assertThat(UnitPath.NETWORK.parent()).isEqualTo(UnitPath.NETWORK);
        assertThat(new UnitPath("/hu").parent()).isEqualTo(UnitPath.NETWORK);
        assertThat(new UnitPath("/hu/ke/tata").parent()).isEqualTo(new UnitPath("/hu/ke"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hu", "/hu/", "//", "/HU", "/hu/k e", "/a/b/c/d/e/f", "/hu/$where", "/hu\n"})
    void otherTextIsNoPath(String text) {
        assertThat(UnitPath.isPath(text)).isFalse();
        assertThatThrownBy(() -> new UnitPath(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
