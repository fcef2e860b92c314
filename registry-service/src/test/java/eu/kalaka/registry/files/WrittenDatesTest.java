package eu.kalaka.registry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1952-03-14",
                "1952.03.14.",
                "1952. 03. 14.",
                "1952.3.14",
                "1952/03/14",
                "19520314",
                "14.03.1952",
                "14/3/1952",
                "14-03-1952",
                " 14 . 3 . 1952 ",
                "1952. március 14.",
                "1952. marcius 14",
                "14 Μαρτίου 1952",
                "14 March 1952",
                "1952-03-14 00:00:00",
                "1952-03-14T00:00",
                "19067"
            })
    void readsADayHoweverItIsWritten(String written) {
        assertThat(WrittenDates.read(written)).contains(LocalDate.of(1952, 3, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "52.03.14",
                "14.03.52",
                "1952",
                "03/14/1952",
                "1952-02-30",
                "31.04.1990",
                "tegnap",
                "March",
                "0",
                "=1+1"
            })
    void readsNoDayOutOfWhatIsNoneOrCouldBeTwo(String written) {
        assertThat(WrittenDates.read(written)).isEmpty();
    }
}
