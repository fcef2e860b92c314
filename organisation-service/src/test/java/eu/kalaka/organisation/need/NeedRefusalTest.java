package eu.kalaka.organisation.need;

import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NeedRefusalTest {

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(NeedRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
