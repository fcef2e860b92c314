package eu.kalaka.registry.volunteer;

import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VolunteerRefusalTest {

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(VolunteerRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
