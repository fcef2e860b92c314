package eu.kalaka.identity.signin.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final PasswordPolicy POLICY = new PasswordPolicy();
    private static final List<String> OWN = List.of("akos.kovats@tata.example", "Ákos", "Kováts", "Bo");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lila zsiráf biciklizik",
                "correct horse battery staple",
                "μοβ καμηλοπάρδαλη ποδήλατο",
                "x7Qm-2vTz-9pLw",
                "kalaka-helyi-proba"
            })
    void takesWhatNobodyGuesses(String password) {
        assertThat(POLICY.refusal(password, OWN)).isEmpty();
    }

    @Test
    void refusesElevenCharactersAndTakesTwelve() {
        assertThat(POLICY.refusal("x7Qm2vTz9pL", OWN)).contains(PasswordRefusal.PASSWORD_TOO_SHORT);
        assertThat(POLICY.refusal("x7Qm2vTz9pLw", OWN)).isEmpty();
    }

    @Test
    void countsCharactersAndNotTheirBytes() {
        assertThat(POLICY.refusal("😀😁😂🤣😃😄😅😆😉😊😋", OWN)).contains(PasswordRefusal.PASSWORD_TOO_SHORT);
    }

    @Test
    void takesAHundredAndTwentyEightCharactersAndNoMore() {
        String longest = "lila zsiráf biciklizik a hídon " + "x7Qm2vTz9p".repeat(9) + "x7Qm2vT";
        assertThat(POLICY.refusal(longest, OWN)).isEmpty();
        assertThat(POLICY.refusal(longest + "a", OWN)).contains(PasswordRefusal.PASSWORD_TOO_LONG);
        assertThat(POLICY.refusal("a".repeat(60_000), OWN)).contains(PasswordRefusal.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ákos szereti a mézet",
                "AKOS szereti a mézet",
                "zöld kovats hegytető",
                "akos.kovats@tata.example!",
                "9x-KovátS-7pLw2v"
            })
    void refusesWhatContainsTheLoginOrAName(String password) {
        assertThat(POLICY.refusal(password, OWN)).contains(PasswordRefusal.PASSWORD_CONTAINS_NAME);
    }

    @Test
    void aNameOfTwoLettersForbidsNothing() {
        assertThat(POLICY.refusal("lila bögre bokor zsiráf", OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password1234!",
                "P@ssw0rd2026!!",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "qwertzuiop123",
                "qwertyuiop[]",
                "1q2w3e4r5t6z",
                "jelszójelszó",
                "Jelszo123456",
                "tatabánya2026",
                "szeretlek1234",
                "κωδικόςκωδικός",
                "panathinaikos13",
                "Panserraikos2026",
                "ςερτυθιοπςερτυθιοπ",
                "iloveyou2026",
                "2026.11.21.2026",
                "+36301234567",
                "abcdefghijkl"
            })
    void refusesWhatIsKnownFromBreachesOrMadeOfIt(String password) {
        assertThat(POLICY.refusal(password, OWN)).contains(PasswordRefusal.PASSWORD_EASILY_GUESSED);
    }
}
