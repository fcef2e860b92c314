package eu.kalaka.matching;

import eu.kalaka.testkit.Bundles;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void everyTextIsThereInThreeLanguages() {
        Bundles.assertComplete("messages");
    }
}
