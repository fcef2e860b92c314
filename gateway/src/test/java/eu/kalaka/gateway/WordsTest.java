package eu.kalaka.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"_hu", "_el"})
    void saysEverythingInEveryLanguage(String language) throws IOException {
        Properties english = words("");
        Properties other = words(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(other.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream("/messages" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
