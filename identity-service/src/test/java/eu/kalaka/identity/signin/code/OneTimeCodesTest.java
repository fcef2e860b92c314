package eu.kalaka.identity.signin.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {

    /** The secret of RFC 6238, appendix B. */
    private static final CodeSecret RFC = new CodeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_110);

    private final OneTimeCodes codes = new OneTimeCodes();

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(codes.code(RFC, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(codes.step(RFC, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @Test
    void takesTheCodeOfTheStepBeforeAndAfter() {
        String code = codes.code(RFC, NOW);
        long step = NOW.getEpochSecond() / 30;
        assertThat(codes.step(RFC, code, NOW.minusSeconds(30))).hasValue(step);
        assertThat(codes.step(RFC, code, NOW.plusSeconds(30))).hasValue(step);
    }

    @Test
    void refusesTheCodeOfTwoStepsBeforeAndAfter() {
        String code = codes.code(RFC, NOW);
        assertThat(codes.step(RFC, code, NOW.minusSeconds(60))).isEmpty();
        assertThat(codes.step(RFC, code, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void takesACodeTypedInGroups() {
        String code = codes.code(RFC, NOW);
        assertThat(codes.step(RFC, " " + code.substring(0, 3) + " " + code.substring(3), NOW))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "{$ne:1}", "٠١٢٣٤٥", "-12345"})
    void refusesWhatHasNotTheForm(String code) {
        assertThat(codes.step(RFC, code, NOW)).isEmpty();
    }

    @Test
    void aSecretSurvivesItsTextAndIsNeverSaid() {
        CodeSecret secret = CodeSecret.random(new SecureRandom());
        assertThat(CodeSecret.of(secret.base32())).isEqualTo(secret);
        assertThat(secret.base32()).matches("[A-Z2-7]{32}");
        assertThat(secret.forTyping()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret.toString()).doesNotContain(secret.base32());
    }

    @Test
    void appsReadIssuerAndLoginFromThePicture() {
        assertThat(RFC.uri("Kaláka", "eleni@serres.example"))
                .isEqualTo("otpauth://totp/Kal%C3%A1ka:eleni%40serres.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Kal%C3%A1ka&algorithm=SHA1&digits=6&period=30");
    }
}
