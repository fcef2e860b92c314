package eu.kalaka.registry.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+36301234567",
                "-2+3",
                "@SUM(A1)",
                "=HYPERLINK(\"http://x.example\",\"click\")",
                " =1+1",
                "\t=1+1",
                "\n=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A"
            })
    void whatBeginsLikeAFormulaIsMarkedAsText(String text) {
        String written = HarmlessCell.of(text);

        assertThat(written).startsWith("'");
        assertThat(HarmlessCell.undone(written)).isEqualTo(HarmlessCell.visible(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kovács Ilona", "Γιώργος", "", "1952-03-14", "O'Neill", "'quoted'", "a=b", "06 30 123 4567"})
    void otherTextStaysAsItIs(String text) {
        assertThat(HarmlessCell.of(text)).isEqualTo(text);
        assertThat(HarmlessCell.undone(text)).isEqualTo(text);
    }
}
