package eu.kalaka.contracts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.contracts.rules.Rule.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    private static final UnitPath TATA = new UnitPath("/hu/ke/tata/tata");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void eachNamesItsSource() {
        assertThat(Rules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.validTo()).isAfterOrEqualTo(rule.validFrom());
        });
        assertThat(Rules.all().map(Rule::kind).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(Kind.class));
    }

    @ParameterizedTest
    @CsvSource({"2013-06-30, false", "2013-07-01, true", "2026-11-28, true"})
    void holdFromTheirFirstDay(LocalDate day, boolean holds) {
        assertThat(Rules.isInForce(Kind.NIGHT, new Case(TATA, "koet", 15, day))).isEqualTo(holds);
    }

    @Test
    void holdUntilTheirLastDayAndTheNextOneFollows() {
        Rule old = rule(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 27));
        Rule now = rule(LocalDate.of(2026, 11, 28), LocalDate.MAX);

        assertThat(old.holdsFor(new Case(TATA, "koet", 15, SATURDAY.minusDays(1))))
                .isTrue();
        assertThat(old.holdsFor(new Case(TATA, "koet", 15, SATURDAY))).isFalse();
        assertThat(now.holdsFor(new Case(TATA, "koet", 15, SATURDAY))).isTrue();
        assertThat(now.holdsFor(new Case(TATA, "koet", 15, SATURDAY.minusDays(1))))
                .isFalse();
    }

    @Test
    void holdOnlyWhereTheyAreLaw() {
        assertThat(Rules.inForce(Kind.DAY, new Case(TATA, "koet", 16, SATURDAY), EnumSet.allOf(DayKind.class)))
                .isNotEmpty();
        assertThat(Rules.inForce(
                        Kind.DAY,
                        new Case(new UnitPath("/gr/serres"), "gr_law", 16, SATURDAY),
                        EnumSet.allOf(DayKind.class)))
                .isEmpty();
        assertThat(Rules.isInForce(Kind.NON_EEA, new Case(TATA, "informal", 30, SATURDAY)))
                .isFalse();
    }

    /** The list of areas says where a mentor is always due; the dated rules say the same. */
    @Test
    void mentorsAreDueWhereTheListOfAreasSaysSo() {
        Set<String> listed = CodeList.IKSZ_AREAS.all().stream()
                .filter(area -> "always".equals(area.attributes().get("mentor_rule")))
                .map(area -> "mentor_" + area.code())
                .collect(Collectors.toSet());

        assertThat(Rules.inForce(Kind.MENTOR, new Case(TATA, "iksz", 16, SATURDAY)))
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, false", "2025-06-01, true"})
    void campsAskForTheCertificateFromTheirFirstSummer(LocalDate day, boolean holds) {
        assertThat(Rules.isInForce(Kind.CAMP_CERTIFICATE, new Case(TATA, "koet", 30, day)))
                .isEqualTo(holds);
    }

    @Test
    void everyCountryHasANumberedSet() {
        assertThat(RuleSet.of(TATA).map(RuleSet::country)).contains("HU");
        assertThat(RuleSet.of(new UnitPath("/gr/serres")).map(RuleSet::country)).contains("GR");
        assertThat(RuleSet.of(UnitPath.NETWORK)).isEmpty();
    }

    private static Rule rule(LocalDate from, LocalDate to) {
        return new Rule(
                new UnitPath("/hu"),
                null,
                "some_rule",
                Kind.DAY,
                0,
                18,
                null,
                0,
                60,
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT,
                from,
                to,
                "a source",
                null,
                null);
    }
}
