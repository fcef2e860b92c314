package eu.kalaka.notification;

import eu.kalaka.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofService("eu.kalaka.notification");
    }
}
