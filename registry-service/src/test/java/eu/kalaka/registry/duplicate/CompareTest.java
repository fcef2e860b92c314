package eu.kalaka.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareTest {

    private static final LocalDate BORN = LocalDate.of(1952, 3, 14);

    @ParameterizedTest
    @CsvSource({
        "Γιώργος Παπαδόπουλος, Giorgos Papadopoulos",
        "Γιώργος Παπαδόπουλος, Papadopulos Yiorgos",
        "Χρήστος Ευαγγέλου, Hristos Evangelou",
        "Χρήστος Ευαγγέλου, Christos Evaggelou",
        "Ελευθερία Αυγέρη, Eleftheria Avgeri",
        "Μπάμπης Ντίνος, Babis Dinos",
        "Ξένια Φωτίου, Xenia Photiou",
        "Kovács Erzsébet, KOVACS Erzsebet",
        "Kovács Erzsébet, Erzsébet Kováts",
        "Tóth Béla, Tót Béla",
        "Weisz Pál, Veisz Pál",
        "Dr. Nagy-Szabó Éva, dr nagy szabo eva",
    })
    void namesThatSoundAlikeAreTheSame(String one, String other) {
        assertThat(SpokenName.of(one)).isEqualTo(SpokenName.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Nagy Anna, Nagy Péter", "Μαρία Δήμου, Μάριος Δήμας", "Kiss Ilona, Kis Elek"})
    void namesOfOthersAreNotTheSame(String one, String other) {
        assertThat(SpokenName.of(one)).isNotEqualTo(SpokenName.of(other));
    }

    @Test
    void aSwappedDayAndMonthIsForgivenWhereTheNameIsTheSame() {
        assertThat(Compare.of(
                                entry("Horváth Gábor", LocalDate.of(1980, 4, 5), "+36301234567"),
                                entry("Gabor Horvath", LocalDate.of(1980, 5, 4), "+36301234567"))
                        .isLikely())
                .isTrue();
    }

    @Test
    void twinsWithOneTelephoneAreTwoPeople() {
        assertThat(Compare.of(entry("Szabó Márta", BORN, "+36301234567"), entry("Szabó Péter", BORN, "+36301234567"))
                        .isLikely())
                .isFalse();
    }

    @Test
    void aFatherAndASonOfOneNameAndTelephoneAreTwoPeople() {
        assertThat(Compare.of(
                                entry("Varga István", BORN, "+36301234567"),
                                entry("Varga István", LocalDate.of(1981, 7, 2), "+36301234567"))
                        .isLikely())
                .isFalse();
    }

    @Test
    void aTelephoneThatIsNotKnownIsNoClue() {
        assertThat(Compare.of(entry("Kiss Ilona", BORN, null), entry("Kiss Ilona", BORN, "+36301234567"))
                        .clues())
                .containsExactlyInAnyOrder(Clue.SAME_NAME, Clue.SAME_BIRTH_DATE, Clue.SAME_PLACE);
    }

    private static Entry entry(String name, LocalDate born, @Nullable String phone) {
        return new Entry(UUID.randomUUID(), "/hu/ke", SpokenName.of(name), null, born, phone, null, "Tata");
    }
}
