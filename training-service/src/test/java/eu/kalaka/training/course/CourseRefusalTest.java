package eu.kalaka.training.course;

import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CourseRefusalTest {

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(CourseRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }
}
