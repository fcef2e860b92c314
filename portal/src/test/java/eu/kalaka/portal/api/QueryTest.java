package eu.kalaka.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void whatSomebodyTypedCannotBecomeAnotherAddress() {
        assertThat(Query.of("/api/needs/{}/suggestions", "../../x?y=1#z"))
                .hasToString("/api/needs/..%2F..%2Fx%3Fy%3D1%23z/suggestions");
        assertThat(Query.of("/api/needs").with("activity", "a&b=c d+ő"))
                .hasToString("/api/needs?activity=a%26b%3Dc%20d%2B%C5%91");
    }

    @Test
    void whatIsNotAskedForIsLeftOut() {
        assertThat(Query.of("/api/needs").with("unit", "").with("status", null)).hasToString("/api/needs");
    }

    @Test
    void severalValuesStandOneByOne() {
        assertThat(Query.of("/api/needs").with("skill", List.of("driving", "cooking")))
                .hasToString("/api/needs?skill=driving&skill=cooking");
    }
}
