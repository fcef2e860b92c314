package eu.kalaka.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ContractsArchitectureTest {

    private static final ArchRule FREE_OF_FRAMEWORKS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "de.siegmar.fastcsv..", "eu.kalaka.contracts..");

    @Test
    void contractsKnowNoSpringAndNoService() {
        FREE_OF_FRAMEWORKS.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("eu.kalaka.contracts"));
    }

    @Test
    void theRuleBites() {
        assertThatThrownBy(() -> FREE_OF_FRAMEWORKS.check(new ClassFileImporter().importClasses(Wire.class)))
                .isInstanceOf(AssertionError.class);
    }
}
