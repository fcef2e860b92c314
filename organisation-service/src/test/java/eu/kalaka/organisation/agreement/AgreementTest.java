package eu.kalaka.organisation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.AgreementEnded;
import eu.kalaka.contracts.organisation.AgreementExpiring;
import eu.kalaka.contracts.organisation.AgreementSigned;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.testkit.Bundles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 1);
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 11, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final UnitPath TATA = new UnitPath("/hu/ke/tata");

    @Test
    void countsOnceBothHaveSignedAndTellsTheDayOfTheLaterSignature() {
        Agreement one = changed(draft(UNTIL).signed(Side.HOST, on(WRITTEN), TODAY, NOW));
        assertThat(one.counts()).isFalse();
        assertThat(one.statusOn(TODAY)).isEqualTo(AgreementStatus.SIGNED_ONE_SIDE);

        Decision<Agreement> both = one.signed(Side.CENTRE, on(TODAY), TODAY, NOW);

        assertThat(changed(both).counts()).isTrue();
        assertThat(((Decision.Changed<Agreement>) both).facts())
                .containsExactly(new AgreementSigned(
                        new UUID(0, 1), "/hu/ke/tata", new UUID(0, 2), "cooperation", null, TODAY, FROM, UNTIL, NOW));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-30, 2027-11-30, SIGNED_BOTH
            2026-12-01, 2027-11-30, VALID
            2027-09-30, 2027-11-30, VALID
            2027-10-01, 2027-11-30, EXPIRING
            2027-11-30, 2027-11-30, EXPIRING
            2027-12-01, 2027-11-30, ENDED
            2099-01-01, -, VALID
            """)
    void itsStatusFollowsFromTheDay(LocalDate day, @Nullable LocalDate until, AgreementStatus status) {
        assertThat(signed(until).statusOn(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, SIGNED_BEFORE_WRITTEN", "2026-11-01, ", "2026-11-21, ", "2026-11-22, SIGNED_IN_THE_FUTURE"
    })
    void isSignedAfterItWasWrittenAndNotInTheFuture(LocalDate on, @Nullable AgreementRefusal refusal) {
        Decision<Agreement> decision = draft(UNTIL).signed(Side.HOST, on(on), TODAY, NOW);

        if (refusal == null) {
            assertThat(decision).isInstanceOf(Decision.Changed.class);
        } else {
            assertThat(decision).isEqualTo(Decision.refused(refusal));
        }
    }

    @Test
    void theSameSignatureTwiceIsOneAndAnotherIsRefused() {
        Agreement one = changed(draft(UNTIL).signed(Side.HOST, on(TODAY), TODAY, NOW));

        assertThat(one.signed(Side.HOST, on(TODAY), TODAY, NOW)).isEqualTo(Decision.kept(one));
        assertThat(one.signed(Side.HOST, on(WRITTEN), TODAY, NOW))
                .isEqualTo(Decision.refused(AgreementRefusal.SIGNED_OTHERWISE));
    }

    @Test
    void itsWordsStandOnceSomebodyHasSigned() {
        assertThat(draft(UNTIL).reworded(terms(null))).isInstanceOf(Decision.Changed.class);
        assertThat(changed(draft(UNTIL).signed(Side.HOST, on(TODAY), TODAY, NOW))
                        .reworded(terms(null)))
                .isEqualTo(Decision.refused(AgreementRefusal.ALREADY_SIGNED));
    }

    @ParameterizedTest
    @CsvSource({"2027-09-30, false", "2027-10-01, true", "2027-11-30, true", "2027-12-01, false"})
    void itsNearEndIsToldOnceSixtyDaysBefore(LocalDate day, boolean told) {
        Decision<Agreement> alerted = signed(UNTIL).alerted(day, NOW);

        assertThat(alerted instanceof Decision.Changed<Agreement>).isEqualTo(told);
        if (alerted instanceof Decision.Changed<Agreement>(Agreement state, var facts)) {
            assertThat(facts)
                    .containsExactly(new AgreementExpiring(new UUID(0, 1), "/hu/ke/tata", new UUID(0, 2), UNTIL, NOW));
            assertThat(state.alerted(day.plusDays(1), NOW)).isEqualTo(Decision.kept(state));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, ENDS_BEFORE_IT_BEGAN", "2026-12-01, ", "2027-11-30, ", "2027-12-01, AGREEMENT_ENDED"})
    void isEndedWithinItsTime(LocalDate on, @Nullable AgreementRefusal refusal) {
        Decision<Agreement> ended = signed(UNTIL).ended(on, NOW);

        if (refusal == null) {
            assertThat(((Decision.Changed<Agreement>) ended).facts())
                    .containsExactly(new AgreementEnded(new UUID(0, 1), "/hu/ke/tata", new UUID(0, 2), on, NOW));
            assertThat(changed(ended).statusOn(on.plusDays(1))).isEqualTo(AgreementStatus.ENDED);
        } else {
            assertThat(ended).isEqualTo(Decision.refused(refusal));
        }
        assertThat(draft(UNTIL).ended(FROM, NOW)).isEqualTo(Decision.refused(AgreementRefusal.NOT_YET_SIGNED));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            COOPERATION, 2026-11-21, 2026-12-01, 2026-12-01, -, -
            COOPERATION, 2026-11-22, 2026-12-01, 2026-12-01, -, WRITTEN_IN_THE_FUTURE
            COOPERATION, 2026-11-21, 2026-12-01, 2026-11-30, -, ENDS_BEFORE_START
            SCHOOL_IKSZ, 2026-11-21, 2026-12-01, -, -, MENTOR_MISSING
            SCHOOL_IKSZ, 2026-11-21, 2026-12-01, -, a mentor, -
            """)
    void termsThatCannotBeAreRefused(
            AgreementType type,
            LocalDate written,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String mentor,
            @Nullable AgreementRefusal refusal) {
        Terms terms = new Terms("Helping", "Centre", null, null, mentor, null, written, from, until, null);

        assertThat(AgreementRules.refusal(type, terms, TODAY).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void everyRefusalHasItsWords() {
        Bundles.assertHasAll(
                "messages",
                Arrays.stream(AgreementRefusal.values())
                        .map(AgreementRefusal::reason)
                        .filter(reason -> !reason.equals("in_the_future"))
                        .map(reason -> "reason." + reason)
                        .toList());
    }

    private static Agreement signed(@Nullable LocalDate until) {
        return changed(changed(draft(until).signed(Side.HOST, on(TODAY), TODAY, NOW))
                .signed(Side.CENTRE, on(TODAY), TODAY, NOW));
    }

    private static Agreement draft(@Nullable LocalDate until) {
        return Agreement.draft(
                new AgreementId(new UUID(0, 1)),
                TATA,
                new HostId(new UUID(0, 2)),
                AgreementType.COOPERATION,
                terms(until));
    }

    private static Terms terms(@Nullable LocalDate until) {
        return new Terms("Helping", "Centre", null, null, null, null, WRITTEN, FROM, until, null);
    }

    private static Signature on(LocalDate day) {
        return new Signature("Somebody", day);
    }

    private static Agreement changed(Decision<Agreement> decision) {
        assertThat(decision).isInstanceOf(Decision.Changed.class);
        return ((Decision.Changed<Agreement>) decision).state();
    }
}
