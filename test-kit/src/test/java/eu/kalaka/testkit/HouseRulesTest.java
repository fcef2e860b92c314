package eu.kalaka.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("eu.kalaka.planted.dirty", "eu.kalaka.planted.unmarked");
    private static final JavaClasses CLEAN = new ClassFileImporter().importPackages("eu.kalaka.planted.clean");

    @ParameterizedTest
    @MethodSource("everyRule")
    void biteOnAPlantedViolation(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(PLANTED)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void leaveACleanServiceAlone(ArchRule rule) {
        rule.check(CLEAN);
    }

    @Test
    void areNotForgotten() {
        assertThat(everyRule()).hasSizeGreaterThanOrEqualTo(10);
    }

    static Stream<ArchRule> everyRule() {
        return HouseRules.rulesOf("eu.kalaka.planted.clean");
    }
}
