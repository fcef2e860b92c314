package eu.kalaka.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The architecture's rules as tests. Each is shown to bite on planted violations (HouseRulesTest). */
public final class HouseRules {

    private static final String DOCUMENT = "org.springframework.data.mongodb.core.mapping.Document";
    private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
    private static final String OWN_COLLECTION = "eu.kalaka.platform.store.WritesItsOwnCollection";
    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String REST_CONTROLLER = "org.springframework.web.bind.annotation.RestController";
    private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
    private static final String HIDDEN = "io.swagger.v3.oas.annotations.Hidden";
    private static final String PUBLIC = "eu.kalaka.platform.security.Public";
    private static final List<String> DECLARATIONS =
            List.of("eu.kalaka.platform.security.RightOf", "eu.kalaka.platform.security.SignedIn", PUBLIC);
    private static final Set<String> STORES = Set.of(
            "org.springframework.data.mongodb.core.MongoTemplate",
            "org.springframework.data.mongodb.core.MongoOperations",
            "com.mongodb.client.MongoCollection");
    private static final List<String> WRITES = List.of(
            "save",
            "insert",
            "update",
            "upsert",
            "replace",
            "remove",
            "delete",
            "findAndModify",
            "findAndReplace",
            "findAndRemove",
            "findOneAnd",
            "bulk",
            "drop");

    private HouseRules() {}

    /** The rules of one service, by its root package; each becomes a test of its own. */
    public static Stream<DynamicTest> ofService(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return rulesOf(root).map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    /** The rules of a module that has pages and neither records nor events of its own. */
    public static Stream<DynamicTest> ofPages(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return Stream.of(
                        namesSayWhatThingsAre(),
                        everyPackageIsNullMarked(),
                        nothingIsInjectedIntoFields(),
                        noThreadSleeps(),
                        nothingIsPrinted(),
                        servicesShareOnlyContractsPlatformAndPaper(root))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    static Stream<ArchRule> rulesOf(String root) {
        return Stream.of(
                servicesShareOnlyContractsPlatformAndPaper(root),
                domainTypesKnowNoFramework(root),
                aggregatesAreWrittenOnlyThroughTheirStore(),
                namesSayWhatThingsAre(),
                everyPackageIsNullMarked(),
                nothingIsInjectedIntoFields(),
                everyHandlerDeclaresARight(),
                noHandlerIsHiddenFromTheApiDocument(),
                noThreadSleeps(),
                nothingIsPrinted());
    }

    static ArchRule servicesShareOnlyContractsPlatformAndPaper(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("eu.kalaka..")
                        .and(not(resideInAnyPackage(
                                root + "..", "eu.kalaka.contracts..", "eu.kalaka.platform..", "eu.kalaka.paper.."))))
                .as("services share only contracts, platform and paper");
    }

    static ArchRule domainTypesKnowNoFramework(String root) {
        return classes()
                .that()
                .areAnnotatedWith(DOCUMENT)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                root + "..",
                                "eu.kalaka.contracts..",
                                "eu.kalaka.platform.aggregate..")
                        .or(named("eu.kalaka.platform.store.TypedId"))
                        .or(named("org.springframework.data.annotation.Id"))
                        .or(named(DOCUMENT)))
                .allowEmptyShould(true)
                .as("domain types import nothing of Spring but @Id and @Document");
    }

    static ArchRule aggregatesAreWrittenOnlyThroughTheirStore() {
        return noClasses()
                .that()
                .areNotAnnotatedWith(OWN_COLLECTION)
                .should()
                .callMethodWhere(describe(
                        "writes to the store",
                        (JavaMethodCall call) ->
                                STORES.contains(call.getTargetOwner().getFullName())
                                        && WRITES.stream().anyMatch(call.getName()::startsWith)))
                .as(
                        "the store is written only through AggregateStore, Projection or a class marked @WritesItsOwnCollection");
    }

    static ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO)")
                .as("no class is an Impl, Manager, Helper, Util or Dto");
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes()
                .that()
                .areTopLevelClasses()
                .should(new ArchCondition<JavaClass>("stand in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NULL_MARKED);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getPackageName() + (marked ? " is" : " is not") + " @NullMarked"));
                    }
                })
                .as("every package is @NullMarked");
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .allowEmptyShould(true)
                .as("nothing is injected into fields");
    }

    static ArchRule everyHandlerDeclaresARight() {
        return methods()
                .that(areHandlers())
                .should(new ArchCondition<JavaMethod>("declare whom they answer") {
                    @Override
                    public void check(JavaMethod handler, ConditionEvents events) {
                        long declarations = DECLARATIONS.stream()
                                .filter(handler::isAnnotatedWith)
                                .count();
                        events.add(new SimpleConditionEvent(
                                handler,
                                declarations == 1,
                                handler.getFullName() + " has " + declarations + " of " + DECLARATIONS));
                    }
                })
                .allowEmptyShould(true)
                .as("every handler says whom it answers: by @RightOf, @SignedIn or @Public");
    }

    static ArchRule noHandlerIsHiddenFromTheApiDocument() {
        return methods()
                .that(areHandlers())
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(REST_CONTROLLER)
                .should(new ArchCondition<JavaMethod>("stand in the API document") {
                    @Override
                    public void check(JavaMethod handler, ConditionEvents events) {
                        boolean hidden = handler.isAnnotatedWith(HIDDEN)
                                || handler.getOwner().isAnnotatedWith(HIDDEN);
                        boolean needsARight = !handler.isAnnotatedWith(PUBLIC);
                        events.add(new SimpleConditionEvent(
                                handler, !(hidden && needsARight), handler.getFullName() + " is @Hidden"));
                    }
                })
                .allowEmptyShould(true)
                .as("no handler that needs a right is hidden from the API document, from which the matrix is made");
    }

    private static DescribedPredicate<JavaMethod> areHandlers() {
        return describe(
                "are handlers",
                method -> method.getOwner().isMetaAnnotatedWith(CONTROLLER) && method.isMetaAnnotatedWith(MAPPING));
    }

    static ArchRule noThreadSleeps() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "sleeps",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(Thread.class)
                                && call.getName().equals("sleep")))
                .as("no thread sleeps");
    }

    static ArchRule nothingIsPrinted() {
        return noClasses().should(GeneralCodingRules.ACCESS_STANDARD_STREAMS).as("nothing is printed");
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe("is " + name, type -> type.getFullName().equals(name));
    }
}
