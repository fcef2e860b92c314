package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.fixtures.Person.retiredNurseInTata;
import static eu.kalaka.matching.fixtures.Wanted.companyOnSaturdayMorning;
import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.matching.fixtures.Person;
import eu.kalaka.matching.fixtures.Wanted;
import eu.kalaka.testkit.Bundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class GatesWordsTest {

    @Test
    void everyGateHasReasonAndRemedyInEveryLanguage() {
        Bundles.assertHasAll(
                "messages",
                Stream.concat(Gates.ALL.stream().map(Gate::name), Stream.of("availability.unknown"))
                        .flatMap(key -> Stream.of("gate." + key, "gate." + key + ".remedy"))
                        .toList());
    }

    @Test
    void everyRefusalOfAShiftHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(ShiftRefusal.values())
                        .map(refusal -> "reason." + refusal.reason())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | These skills are missing: First aid | Complete the training: Course hospital-volunteer",
                "hu | Hiányzó készségek: Elsősegélynyújtás | A képzés elvégzése: Course hospital-volunteer",
                "el | Λείπουν οι δεξιότητες: Πρώτες βοήθειες | Ολοκλήρωση της εκπαίδευσης: Course hospital-volunteer"
            })
    void namesWhatIsMissingInTheReadersLanguage(String language, String skills, String training) {
        Wanted wanted = companyOnSaturdayMorning().requiring("HLTH.first_aid").requiringTraining("hospital-volunteer");
        List<ClosedGateView> closed = views(retiredNurseInTata(), wanted, language);

        assertThat(closed).extracting(ClosedGateView::gate).containsExactly("skills", "training");
        assertThat(closed.getFirst().words()).isEqualTo(skills);
        assertThat(closed.getLast().remedy()).isEqualTo(training);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Is usually not free: Saturday morning",
                "hu | Általában nem ér rá: szombat délelőtt",
                "el | Συνήθως δεν είναι διαθέσιμος/η: Σάββατο πρωί"
            })
    void namesTheTimeInTheReadersLanguage(String language, String words) {
        assertThat(views(retiredNurseInTata().freeOn("SUNDAY/morning"), companyOnSaturdayMorning(), language))
                .extracting(ClosedGateView::words)
                .containsExactly(words);
    }

    private static List<ClosedGateView> views(Person person, Wanted wanted, String language) {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasename("messages");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return Gates.closed(Gates.ALL, person.candidate(), wanted.opening()).stream()
                .map(closed -> ClosedGateView.of(closed, Locale.of(language), bundles))
                .toList();
    }
}
