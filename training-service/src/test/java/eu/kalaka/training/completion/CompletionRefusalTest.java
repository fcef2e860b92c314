package eu.kalaka.training.completion;

import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CompletionRefusalTest {

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(CompletionRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
