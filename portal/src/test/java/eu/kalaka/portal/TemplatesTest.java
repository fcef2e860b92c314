package eu.kalaka.portal;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.standard.expression.AssignationUtils;
import org.thymeleaf.standard.expression.StandardExpressions;

/** A page that cannot be read as a template fails here, not in front of somebody. */
@TestInstance(Lifecycle.PER_CLASS)
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Read in ways of their own. */
    private static final Set<String> OTHERS = Set.of("th:fragment", "th:each", "th:remove", "th:case");

    private static final Set<String> SEVERAL = Set.of("th:with", "th:attr");

    private final IExpressionContext context = new ExpressionContext(new SpringTemplateEngine().getConfiguration());

    Stream<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyExpressionCanBeRead(Path template) throws IOException {
        Jsoup.parse(Files.readString(template), "", Parser.xmlParser()).getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("th:") && !OTHERS.contains(attribute.getKey()))
                .forEach(attribute -> assertThatCode(() -> read(attribute))
                        .as(template + " " + attribute)
                        .doesNotThrowAnyException());
    }

    private void read(Attribute attribute) {
        if (SEVERAL.contains(attribute.getKey())) {
            AssignationUtils.parseAssignationSequence(context, attribute.getValue(), false);
        } else {
            StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, attribute.getValue());
        }
    }
}
