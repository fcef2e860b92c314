package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Asked.booking;
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

    /** Gates that close for several reasons. */
    private static final List<String> CASES = List.of(
            "availability.unknown",
            "availability.away",
            "guardian.other",
            "guardian.declarations",
            "guardian.child",
            "minors_day.no_calendar",
            "minors_week.no_calendar",
            "student.not_accepted",
            "student.no_area",
            "student.area",
            "iksz_time.no_calendar",
            "iksz_time.short",
            "skills.level");

    @Test
    void everyGateHasReasonAndRemedyInEveryLanguage() {
        Bundles.assertHasAll(
                "messages",
                Stream.concat(Gates.WHY_NOT.stream().map(Gate::name), CASES.stream())
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Complete the training: Course hospital-volunteer: next course 3 December 2026",
                "hu | A képzés elvégzése: Course hospital-volunteer: következő képzés 2026. december 3.",
                "el | Ολοκλήρωση της εκπαίδευσης: Course hospital-volunteer: επόμενο μάθημα 3 Δεκεμβρίου 2026"
            })
    void saysWhenTheCourseIsHeldNext(String language, String remedy) {
        Wanted wanted = companyOnSaturdayMorning()
                .requiringTraining("hospital-volunteer")
                .teaching("hospital-volunteer", "2027-02-04", "2026-12-03");

        assertThat(views(retiredNurseInTata(), wanted, language))
                .extracting(ClosedGateView::remedy)
                .containsExactly(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | At most 1 h 30 min is left in that week: choose a shorter shift or another week",
                "hu | Arra a hétre legfeljebb 1 óra 30 perc maradt: rövidebb szolgálat vagy másik hét választása",
                "el | Εκείνη την εβδομάδα μένουν το πολύ 1 ώ. 30 λ.: επιλέξτε πιο σύντομη βάρδια ή άλλη εβδομάδα"
            })
    void saysHowMuchIsLeftOfAMinorsWeek(String language, String remedy) {
        Person pupil = retiredNurseInTata()
                .born("2011-01-10")
                .takenBy(
                        booking("2026-11-23T15:00+01:00", "2026-11-23T17:00+01:00"),
                        booking("2026-11-24T15:00+01:00", "2026-11-24T16:30+01:00"),
                        booking("2026-11-25T15:00+01:00", "2026-11-25T16:00+01:00"));

        assertThat(views(
                        pupil,
                        companyOnSaturdayMorning().at("2026-11-28T09:00+01:00", "2026-11-28T10:31+01:00"),
                        language))
                .extracting(ClosedGateView::remedy)
                .containsExactly(remedy);
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
