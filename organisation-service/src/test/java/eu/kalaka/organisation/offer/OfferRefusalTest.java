package eu.kalaka.organisation.offer;

import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OfferRefusalTest {

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(OfferRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
