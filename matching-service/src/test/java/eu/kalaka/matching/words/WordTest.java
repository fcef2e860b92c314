package eu.kalaka.matching.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;

class WordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hu | 999     | 999
            hu | 1367    | 1\u00a0367
            el | 1367    | 1.367
            en | 1367    | 1,367
            en | 1000000 | 1,000,000
            """)
    void aNumberIsWrittenAsItsReaderWritesIt(String language, long number, String written) {
        assertThat(Word.number(number).in(Locale.of(language), new StaticMessageSource()))
                .isEqualTo(written);
    }
}
