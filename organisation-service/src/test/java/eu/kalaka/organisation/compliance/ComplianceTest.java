package eu.kalaka.organisation.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.compliance.Finding.Effect;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplianceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final String TATA = "/hu/ke/tata/tata";
    private static final String LEFKONAS = "/gr/serres/lefkonas";

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            30, 2026-12-01, '', ''
            30, 2026-12-09, '', ''
            30, 2026-12-10, '', indefinite_or_10_days
            30, -, '', indefinite_or_10_days
            18, 2026-12-02, '', ''
            17, 2026-12-01, '', minor_always
            17, 2026-12-02, '', minor_2_days minor_always
            30, 2026-12-01, LIMITED_CAPACITY, ''
            30, 2026-12-02, LIMITED_CAPACITY, limited_capacity_2_days
            30, 2026-12-01, ALLOWANCE, allowance
            30, 2026-12-01, PERMIT_CONSTRUCTION, permit_construction
            30, 2026-12-01, ABROAD, abroad
            30, 2026-12-01, NON_EEA, non_eea
            30, 2026-12-01, TERMINATION_LIMITED, termination_limited
            30, 2026-12-01, VOLUNTEER_ASKS, volunteer_asks
            30, 2026-12-01, OTHER_LAW, other_law
            """)
    void aContractIsInWritingWhereATriggerHolds(
            int age, @Nullable LocalDate endsOn, String circumstances, String triggers) {
        Engagement engagement =
                new Engagement(new UnitPath(TATA), "koet", DAY, endsOn, age, set(circumstances), true, DAY);

        assertThat(codes(engagement, Effect.IN_WRITING)).containsExactlyInAnyOrderElementsOf(words(triggers));
    }

    @ParameterizedTest
    @CsvSource({"informal", "iksz"})
    void onlyTheActAsksForItsContract(String regime) {
        Engagement engagement =
                new Engagement(new UnitPath(TATA), regime, DAY, null, 17, Set.of(Circumstance.ALLOWANCE), false, null);

        assertThat(codes(engagement, Effect.IN_WRITING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            /hu/ke/tata/tata, koet, 30, '', true, -, ''
            /hu/ke/tata/tata, koet, 30, '', false, -, host_not_registered
            /hu/ke/tata/tata, informal, 30, '', false, -, ''
            /hu/ke/tata/tata, koet, 9, GUARDIAN_CONSENTS, true, -, too_young
            /hu/ke/tata/tata, koet, 10, GUARDIAN_CONSENTS, true, -, ''
            /hu/ke/tata/tata, koet, 17, '', true, -, guardian_consent_missing
            /hu/ke/tata/tata, koet, 18, '', true, -, ''
            /hu/ke/tata/tata, koet, 15, GUARDIAN_CONSENTS ABROAD, true, -, abroad_under_age
            /hu/ke/tata/tata, koet, 16, GUARDIAN_CONSENTS ABROAD, true, -, ''
            /hu/ke/tata/tata, koet, 30, NON_EEA, true, -, non_eea_insurance non_eea_stay non_eea_health
            /hu/ke/tata/tata, koet, 30, NON_EEA STAY_ASSURED HEALTH_COVERED, true, 2026-11-30, non_eea_insurance
            /hu/ke/tata/tata, koet, 30, NON_EEA STAY_ASSURED HEALTH_COVERED, true, 2026-12-01, ''
            /hu/ke/tata/tata, koet, 30, CHILDREN_CAMP, true, -, camp_certificate_not_seen
            /hu/ke/tata/tata, iksz, 30, CHILDREN_CAMP CAMP_CERTIFICATE_SEEN, true, -, ''
            /gr/serres/lefkonas, gr_law, 30, '', false, 2026-11-30, host_not_insured
            /gr/serres/lefkonas, gr_law, 30, '', false, 2026-12-01, ''
            /gr/serres/lefkonas, gr_municipal, 30, '', false, -, regulation_not_accepted
            /gr/serres/lefkonas, gr_municipal, 14, REGULATION_ACCEPTED GUARDIAN_CONSENTS, false, -, too_young
            /gr/serres/lefkonas, gr_municipal, 15, REGULATION_ACCEPTED GUARDIAN_CONSENTS, false, -, ''
            /gr/serres/lefkonas, gr_municipal, 30, REGULATION_ACCEPTED CHILDREN_OR_VULNERABLE, false, -, criminal_record_not_seen
            /gr/serres/lefkonas, gr_municipal, 30, REGULATION_ACCEPTED CHILDREN_OR_VULNERABLE CRIMINAL_RECORD_SEEN, false, -, ''
            /gr/serres/lefkonas, gr_civil_protection, 17, GUARDIAN_CONSENTS, false, -, too_young
            /gr/serres/lefkonas, gr_civil_protection, 18, '', false, -, ''
            """)
    void nobodyBeginsWhileSomethingIsMissing(
            String unit,
            String regime,
            int age,
            String circumstances,
            boolean registered,
            @Nullable LocalDate insuredUntil,
            String missing) {
        Engagement engagement =
                new Engagement(new UnitPath(unit), regime, DAY, DAY, age, set(circumstances), registered, insuredUntil);

        assertThat(codes(engagement, Effect.MISSING)).containsExactlyInAnyOrderElementsOf(words(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "gr_law, '', 2026-12-01, ergani_announcement",
        "gr_law, EXCEPTIONAL, 2026-12-01, ''",
        "gr_law, '', 2021-12-15, ''",
        "gr_law, '', 2021-12-16, ergani_announcement",
        "gr_municipal, '', 2026-12-01, card",
        "informal, '', 2026-12-01, ''"
    })
    void whatIsDueStopsNobody(String regime, String circumstances, LocalDate day, String due) {
        Engagement engagement =
                new Engagement(new UnitPath(LEFKONAS), regime, day, day, 30, set(circumstances), false, day);

        assertThat(codes(engagement, Effect.DUE)).containsExactlyInAnyOrderElementsOf(words(due));
    }

    @Test
    void campsBeforeTheDecreeAskedForNothing() {
        LocalDate before = LocalDate.of(2025, 5, 31);
        Engagement camp = new Engagement(
                new UnitPath(TATA), "koet", before, before, 30, Set.of(Circumstance.CHILDREN_CAMP), true, null);

        assertThat(codes(camp, Effect.MISSING)).isEmpty();
    }

    private static List<String> codes(Engagement engagement, Effect effect) {
        return Compliance.of(engagement).stream()
                .filter(finding -> finding.effect() == effect)
                .map(Finding::code)
                .toList();
    }

    private static Set<Circumstance> set(String names) {
        return words(names).stream().map(Circumstance::valueOf).collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }
}
