package eu.kalaka.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {

    @ParameterizedTest
    @CsvSource({
        "Ács, acs",
        "Almásfüzitő, almasfuzito",
        "Kala Dendra, kala-dendra",
        "Γιώργος, giorgos",
        "Παπαδοπούλου, papadopoulou",
        "Νικολαΐδης, nikolaidis",
        "Ευαγγελία, evangelia"
    })
    void writesNamesInPlainLetters(String name, String slug) {
        assertThat(Latin.slug(name)).isEqualTo(slug);
    }
}
