package eu.kalaka.organisation.host;

import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HostRefusalTest {

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(HostRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
