package eu.kalaka.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.kalaka.notification.sms.SmsText.Coding;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {

    @ParameterizedTest(name = "{0} × {1}: {2} {3}")
    @CsvSource({
        "0, a, GSM_7, 1",
        "160, a, GSM_7, 1",
        "161, a, GSM_7, 2",
        "306, a, GSM_7, 2",
        "307, a, GSM_7, 3",
        "459, a, GSM_7, 3",
        "460, a, GSM_7, 4",
        // from the extension table: two septets each, never parted
        "80, €, GSM_7, 1",
        "81, €, GSM_7, 2",
        "152, €, GSM_7, 2",
        "153, €, GSM_7, 3",
        // Hungarian and Greek
        "70, ő, UCS_2, 1",
        "71, ő, UCS_2, 2",
        "134, ű, UCS_2, 2",
        "135, ű, UCS_2, 3",
        "70, α, UCS_2, 1",
        "71, α, UCS_2, 2",
        "201, ώ, UCS_2, 3",
        "202, ώ, UCS_2, 4",
        // beyond the basic plane: two units each, never parted
        "35, 😀, UCS_2, 1",
        "36, 😀, UCS_2, 2",
        "66, 😀, UCS_2, 2",
        "67, 😀, UCS_2, 3",
    })
    void countsParts(int length, String character, Coding coding, int parts) {
        SmsText text = SmsText.of(character.repeat(length));
        assertThat(text.coding()).isEqualTo(coding);
        assertThat(text.parts()).hasSize(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Köszönjük, éljen!", "èéùìòÇØøÅåÆæßÉÄÖÑÜäöñüà", "ΔΦΓΛΩΠΨΣΘΞ", "^{}\\[~]|€ @£$¥_¡¿§¤\n\r\f"})
    void fitsTheGsmAlphabet(String text) {
        assertThat(SmsText.of(text).coding()).isEqualTo(Coding.GSM_7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"á", "í", "ó", "ő", "ú", "ű", "Α", "α", "ς", "ç", "–", "„", "`", "\u001b"})
    void doesNotFitTheGsmAlphabet(String text) {
        assertThat(SmsText.of(text).coding()).isEqualTo(Coding.UCS_2);
    }

    @Test
    void encodesAsThePhoneReads() {
        assertThat(SmsText.of("@é€").parts().getFirst()).containsExactly(0x00, 0x05, 0x1b, 0x65);
        assertThat(SmsText.of("ő").parts().getFirst()).containsExactly(0x01, 0x51);
    }

    @Test
    void putsNoHeaderBeforeASinglePart() {
        SmsText text = SmsText.of("a");
        assertThat(text.isLong()).isFalse();
        assertThat(text.octets(0, 7)).containsExactly('a');
    }

    @Test
    void numbersTheParts() {
        SmsText text = SmsText.of("ő".repeat(71));
        assertThat(text.isLong()).isTrue();
        assertThat(text.octets(0, 0x107)).startsWith(5, 0, 3, 7, 2, 1).hasSize(140);
        assertThat(text.octets(1, 0x107)).startsWith(5, 0, 3, 7, 2, 2).hasSize(14);
    }

    @Test
    void losesNothingBetweenTheParts() {
        String text = "Köszönjük, hogy elvállalta: felolvasás időseknek. ".repeat(5);
        StringBuilder read = new StringBuilder();
        SmsText.of(text).parts().forEach(part -> read.append(new String(part, StandardCharsets.UTF_16BE)));
        assertThat(read).hasToString(text);
    }

    @Test
    void refusesAText256PartsLong() {
        assertThat(SmsText.of("a".repeat(153 * 255)).parts()).hasSize(255);
        assertThatThrownBy(() -> SmsText.of("a".repeat(153 * 255 + 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
