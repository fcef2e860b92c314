package eu.kalaka.organisation.unit;

import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UnitRefusalTest {

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(UnitRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
