package eu.kalaka.insight;

import eu.kalaka.testkit.Bundles;
import eu.kalaka.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheHouse() {
        return HouseRules.ofService("eu.kalaka.insight");
    }

    @Test
    void saysEverythingInEveryLanguage() {
        Bundles.assertComplete("messages");
    }
}
