package eu.kalaka.testkit.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rights matrix of one service: a subclass says how records come to stand, {@code src/test/resources/rights.csv} says who
 * may what, the service's OpenAPI document says what there is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RightsMatrix {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final String AUDIT = "GET /api/audit/";
    private static final String DECLARED = "x-kalaka-rights";

    private final RightsTable table = RightsTable.ofThisService();

    @Autowired
    @SuppressWarnings("NullAway.Init") // by Spring
    private Environment environment;

    @SuppressWarnings("NullAway.Init") // before all tests
    private Store store;

    @SuppressWarnings("NullAway.Init") // before all tests
    private Matrix matrix;

    @SuppressWarnings("NullAway.Init") // before all tests
    private JsonNode document;

    /** How records of this service come to stand and how its endpoints are called. */
    protected abstract Fixture fixture();

    /** Rules broken on purpose that must show in {@link #sample()}. */
    protected Set<PlantedHole> holes() {
        return Set.of(PlantedHole.values());
    }

    /** The endpoints that are asked again for every planted hole: a few, so that it stays cheap. */
    protected abstract Set<String> sample();

    @BeforeAll
    void readTheDocument() {
        String base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        String text = new Client(() -> base)
                .send("GET", Call.to("/v3/api-docs"), null)
                .body();
        document = JsonMapper.shared().readTree(text);
        store = new Store(environment.getRequiredProperty("spring.mongodb.uri"));
        matrix = new Matrix(withAudit(fixture()), declared(), () -> base, store);
    }

    @AfterEach
    void mend() {
        PlantedHole.mend();
    }

    @AfterAll
    void closeTheStore() {
        store.close();
    }

    @Test
    void everyEndpointHasARowAndEveryRowAnEndpoint() {
        assertThat(table.rows())
                .extracting(Row::endpoint)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(endpoints());
    }

    @Test
    void whatTheServiceDeclaresIsWhatTheTableSays() {
        List<String> differences = new ArrayList<>();
        for (Row row : table.rows()) {
            JsonNode rights = operation(row.endpoint()).path(DECLARED);
            if (!rights.isMissingNode()) {
                Declared told = Declared.of(rights);
                Declared written = Declared.of(row);
                if (!told.equals(written)) {
                    differences.add(row.endpoint() + " declares " + told + ", rights.csv says " + written);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void everybodySeesAndDoesWhatIsTheirsAndNothingElse() {
        Result result = matrix.run(table.rows());

        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(result.line());
        assertThat(result.wrong()).as(result.line()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("holes")
    void aRuleBrokenOnPurposeIsNoticed(PlantedHole hole) {
        List<Row> rows = table.rows().stream()
                .filter(row -> sample().contains(row.endpoint()))
                .toList();
        assertThat(rows).hasSameSizeAs(sample());
        hole.plant();

        Result result = matrix.run(rows);

        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(String.format(
                        Locale.ROOT,
                        "rights matrix: %s with a hole planted (%s): %,d wrong",
                        result.service(),
                        hole.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        result.wrong().size()));
        assertThat(result.wrong()).as("wrong cells with %s", hole).isNotEmpty();
    }

    /** Every service has the same search in its audit trail. */
    private Fixture withAudit(Fixture fixture) {
        table.rows().stream()
                .map(Row::endpoint)
                .filter(endpoint -> endpoint.startsWith(AUDIT))
                .forEach(endpoint -> fixture.inUnit(
                        endpoint, unit -> Call.to(endpoint.substring(endpoint.indexOf('/')) + "?limit=1")));
        return fixture;
    }

    private Set<String> endpoints() {
        Set<String> found = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> found.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return found;
    }

    private Set<String> declared() {
        return endpoints().stream()
                .filter(endpoint -> operation(endpoint).has(DECLARED))
                .collect(Collectors.toSet());
    }

    private JsonNode operation(String endpoint) {
        List<String> words = Arrays.asList(endpoint.split(" ", 2));
        return document.path("paths")
                .path(words.getLast())
                .path(words.getFirst().toLowerCase(Locale.ROOT));
    }
}
