package eu.kalaka.identity;

import eu.kalaka.testkit.Bundles;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void everyTextIsThereInThreeLanguages() {
        Bundles.assertComplete("messages");
        Bundles.assertComplete("platform-messages");
    }
}
