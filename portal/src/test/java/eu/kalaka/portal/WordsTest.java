package eu.kalaka.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page says anything that does not stand in the bundles, in all three languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9_.-]*)[(}]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final List<String> SAYING =
            List.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove", "th:include");

    /** What stands in every language the same. */
    private static final Set<String> NAMES = Set.of("Kaláka");

    Stream<String> bundles() {
        return files(RESOURCES.resolve("words"), ".properties")
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_hu.") && !name.contains("_el."))
                .map(name -> name.replace(".properties", ""));
    }

    Stream<Path> templates() {
        return files(RESOURCES.resolve("templates"), ".html");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysEverythingInEveryLanguageWithTheSameArguments(String bundle) {
        Properties english = words(bundle, "");
        for (String language : List.of("_hu", "_el")) {
            Properties other = words(bundle, language);
            assertThat(other.stringPropertyNames()).as(bundle + language).isEqualTo(english.stringPropertyNames());
            english.stringPropertyNames().forEach(key -> {
                assertThat(other.getProperty(key)).as(key + language).isNotBlank();
                assertThat(arguments(other.getProperty(key)))
                        .as("arguments of " + key + language)
                        .isEqualTo(arguments(english.getProperty(key)));
            });
        }
    }

    @Test
    void everyBundleIsNamedInTheConfiguration() throws IOException {
        String configuration = Files.readString(RESOURCES.resolve("application.yml"));
        assertThat(bundles()).allSatisfy(bundle -> assertThat(configuration).contains("words/" + bundle));
    }

    @Test
    void noKeyStandsInTwoBundles() {
        List<String> keys = bundles()
                .flatMap(bundle -> words(bundle, "").stringPropertyNames().stream())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateIsThere(Path template) throws IOException {
        Set<String> known = bundles()
                .flatMap(bundle -> words(bundle, "").stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Matcher keys = KEY.matcher(Files.readString(template));
        List<String> wanted = new ArrayList<>();
        while (keys.find()) {
            wanted.add(keys.group(1));
        }
        assertThat(known).as(template.toString()).containsAll(wanted);
    }

    /** Words between tags are dummies that {@code th:text} replaces; others would be shown to everybody in one language. */
    @ParameterizedTest
    @MethodSource("templates")
    void noTextStandsOutsideTheBundles(Path template) throws IOException {
        Document page = Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
        List<String> left = page.getAllElements().stream()
                .filter(element -> !isSaid(element))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .filter(text -> LETTERS.matcher(text).find() && !NAMES.contains(text.strip()))
                .toList();
        assertThat(left).as(template.toString()).isEmpty();
        for (String attribute : List.of("title", "alt", "placeholder", "aria-label")) {
            assertThat(page.select("[" + attribute + "]").eachAttr(attribute))
                    .as(attribute + " in " + template)
                    .noneMatch(text -> LETTERS.matcher(text).find());
        }
    }

    /** The strict content policy would refuse them in the browser; here one hears of it sooner. */
    @ParameterizedTest
    @MethodSource("templates")
    void noScriptOrStyleStandsInAPage(Path template) throws IOException {
        Document page = Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
        assertThat(page.select("style")).as(template.toString()).isEmpty();
        assertThat(page.select("script:not([type=application/ld+json])"))
                .allSatisfy(script -> assertThat(script.hasAttr("th:src")).isTrue());
        page.getAllElements()
                .forEach(element -> element.attributes()
                        .forEach(attribute -> assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                                .as(template + " " + element.tagName())
                                .isNotEqualTo("style")
                                .doesNotStartWith("on")
                                .doesNotStartWith("th:on")
                                .isNotEqualTo("th:style")
                                .isNotEqualTo("th:utext")));
    }

    private static boolean isSaid(Element element) {
        return element.parents().stream().anyMatch(parent -> hasWords(parent)) || hasWords(element);
    }

    private static boolean hasWords(Element element) {
        return SAYING.stream().anyMatch(element::hasAttr) && !element.tagName().equals("html");
    }

    private static int arguments(String text) {
        return new MessageFormat(text, Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String bundle, String language) {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(
                RESOURCES.resolve("words").resolve(bundle + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
