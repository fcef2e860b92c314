package eu.kalaka.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.matching.fixtures.Person;
import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void isTheGreatCircle() {
        assertThat(Distance.km(Person.TATA, Person.KOMAROM).orElseThrow()).isCloseTo(18.3, within(0.2));
        assertThat(Distance.km(new GeoPoint(0, 0), new GeoPoint(0, 180)).orElseThrow())
                .isCloseTo(20015, within(1.0));
        assertThat(Distance.km(Person.TATA, Person.TATA).orElseThrow()).isZero();
    }

    @Test
    void isNotGuessed() {
        assertThat(Distance.km(null, Person.TATA)).isEmpty();
        assertThat(Distance.km(Person.TATA, null)).isEmpty();
    }
}
