package eu.kalaka.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.eligibility.Closure;
import eu.kalaka.matching.eligibility.Gate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.kalaka.matching");

    @TestFactory
    Stream<DynamicTest> houseRules() {
        return HouseRules.ofService("eu.kalaka.matching");
    }

    @Test
    void featuresDoNotGoInCircles() {
        slices().matching("eu.kalaka.matching.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void gatesCarryNoWeights() {
        noClasses()
                .that()
                .resideInAPackage("eu.kalaka.matching.eligibility")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("eu.kalaka.matching.ranking")
                .check(CLASSES);
    }

    @Test
    void weightsCloseNoGate() {
        noClasses()
                .that()
                .resideInAPackage("eu.kalaka.matching.ranking")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Gate.class, Gates.class, Closure.class, ClosedGate.class)
                .check(CLASSES);
    }
}
