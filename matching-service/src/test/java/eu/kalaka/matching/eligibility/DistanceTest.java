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
    void countsPlacesToTheMillionthOfADegree() {
        GeoPoint near = new GeoPoint(Person.TATA.lat() + 4e-7, Person.TATA.lon() - 4e-7);

        assertThat(Distance.km(near, Person.TATA).orElseThrow()).isZero();
        assertThat(Distance.counted(Distance.counted(near))).isEqualTo(Distance.counted(near));
    }

    @Test
    void isNotGuessed() {
        assertThat(Distance.km(null, Person.TATA)).isEmpty();
        assertThat(Distance.km(Person.TATA, null)).isEmpty();
    }
}
