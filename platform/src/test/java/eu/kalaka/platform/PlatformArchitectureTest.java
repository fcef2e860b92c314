package eu.kalaka.platform;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.kalaka.platform.sample.Box;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {

    private static final ArchRule NO_DOMAIN_WORD = noClasses()
            .should()
            .haveSimpleNameContaining("Volunteer")
            .orShould()
            .haveSimpleNameContaining("Host")
            .orShould()
            .haveSimpleNameContaining("Need")
            .orShould()
            .haveSimpleNameContaining("Placement")
            .orShould()
            .haveSimpleNameContaining("Course");

    private static final ArchRule NO_SERVICE_AND_NO_EVENT = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("eu.kalaka..")
                    .and(not(resideInAnyPackage(
                            "eu.kalaka.platform..", "eu.kalaka.contracts", "eu.kalaka.contracts.codes"))));

    private final JavaClasses platform = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.kalaka.platform");

    @Test
    void platformHoldsNoDomainWord() {
        NO_DOMAIN_WORD.check(platform);
        NO_SERVICE_AND_NO_EVENT.check(platform);
    }

    @Test
    void theRulesBite() {
        assertThatThrownBy(() -> NO_DOMAIN_WORD.check(
                        new ClassFileImporter().importPackages("eu.kalaka.contracts.organisation")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> NO_SERVICE_AND_NO_EVENT.check(new ClassFileImporter().importClasses(Box.class)))
                .isInstanceOf(AssertionError.class);
    }
}
