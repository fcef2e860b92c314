package eu.kalaka.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Checks that no text is missing in any of the network's languages. */
public final class Bundles {

    private static final List<String> LANGUAGES = List.of("", "_hu", "_el");

    private Bundles() {}

    /** The bundle has the same keys in English, Hungarian and Greek, none of them empty. */
    public static void assertComplete(String bundle) {
        Set<String> keys = read(bundle, "").stringPropertyNames();
        assertThat(keys).as("keys of %s", bundle).isNotEmpty();
        assertHasAll(bundle, keys);
    }

    /** The bundle has these keys in every language. */
    public static void assertHasAll(String bundle, Collection<String> keys) {
        for (String language : LANGUAGES) {
            Properties words = read(bundle, language);
            assertThat(words.stringPropertyNames()).as("%s%s", bundle, language).containsAll(keys);
            assertThat(words.values())
                    .as("%s%s", bundle, language)
                    .noneMatch(text -> text.toString().isBlank());
        }
    }

    private static Properties read(String bundle, String language) {
        String file = "/" + bundle + language + ".properties";
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Bundles.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
