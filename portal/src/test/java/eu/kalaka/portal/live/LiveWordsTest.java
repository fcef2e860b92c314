package eu.kalaka.portal.live;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.MessageType;
import eu.kalaka.contracts.Topic;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The other languages say the same: WordsTest. */
class LiveWordsTest {

    @Test
    void thereAreWordsForEveryFactThatMayHappen() throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/words/staff_today.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        assertThat(Catalogue.TOPICS.stream()
                        .filter(topic -> topic.content() == Topic.Content.FACTS)
                        .flatMap(topic -> topic.messages().stream())
                        .map(MessageType::name))
                .allSatisfy(
                        type -> assertThat(words.getProperty("live." + type)).isNotBlank());
    }
}
