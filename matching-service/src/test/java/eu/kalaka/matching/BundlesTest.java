package eu.kalaka.matching;

import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.testkit.Bundles;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void everyTextIsThereInThreeLanguages() {
        Bundles.assertComplete("messages");
    }

    @Test
    void everyGateCanBeCountedInWords() {
        Bundles.assertHasAll(
                "messages",
                Gates.WHY_NOT.stream().map(gate -> "count." + gate.name()).toList());
    }
}
