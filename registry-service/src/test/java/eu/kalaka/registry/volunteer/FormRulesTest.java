package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.volunteer.FormRules.Asked;
import eu.kalaka.registry.volunteer.Registration.Level;
import eu.kalaka.registry.volunteer.Registration.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UnitPath TATA = new UnitPath("/hu/ke/tata/tata");
    private static final Slot SUNDAY = new Slot(DayOfWeek.SUNDAY, "morning");

    @Test
    void takesAFormWithoutEmailPhoneOrIdentityData() {
        assertThat(check(form(40), "desk")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/hu/ke, self, 15, guardian_needed",
        "/hu/ke, self, 16, ",
        "/hu/ke, kiosk, 15, guardian_needed",
        "/hu/ke, desk, 15, ",
        "/gr/serres, self, 14, guardian_needed",
        "/gr/serres, self, 15, ",
    })
    void belowTheCountrysAgeAParentConsentsOnline(String unit, String channel, int age, @Nullable String reason) {
        Asked asked = new Asked(form(age), new UnitPath(unit), Set.of(), channel, null, TODAY);

        assertThat(FormRules.check(asked).map(VolunteerRefusal::reason).orElse(null))
                .isEqualTo(reason);
    }

    @Test
    void whoComesOnlineWithAParentIsTaken() {
        Asked asked = new Asked(form(13), TATA, Set.of(), "self", parent(), TODAY);

        assertThat(FormRules.check(asked)).isEmpty();
    }

    @Test
    void nobodyOfAgeHasAGuardian() {
        assertThat(FormRules.check(new Asked(form(18), TATA, Set.of(), "desk", parent(), TODAY)))
                .contains(VolunteerRefusal.NOT_A_MINOR);
        assertThat(FormRules.check(new Asked(form(17), TATA, Set.of(), "desk", parent(), TODAY)))
                .isEmpty();
    }

    @Test
    void theSameTimeTwiceIsRefused() {
        assertThat(check(form(40, List.of(SUNDAY, SUNDAY), null, null), "desk"))
                .contains(VolunteerRefusal.OVERLAPPING_TIMES);
        assertThat(check(form(40, List.of(SUNDAY, new Slot(DayOfWeek.SUNDAY, "evening")), null, null), "desk"))
                .isEmpty();
    }

    @Test
    void aLevelIsForASkillOfHers() {
        assertThat(check(registration(40, null, null, null, List.of(new Level("HLTH.nurse", 2))), "desk"))
                .contains(VolunteerRefusal.NOT_HER_SKILL);
    }

    @Test
    void emergencyPoolAndHealthNotesNeedTheirConsents() {
        Registration pool = form(40, null, true, null);
        Registration note = form(40, null, null, "a chair to sit on");

        assertThat(check(pool, "desk")).contains(VolunteerRefusal.POOL_WITHOUT_CONSENT);
        assertThat(check(note, "desk")).contains(VolunteerRefusal.NOTE_WITHOUT_CONSENT);
        assertThat(FormRules.check(new Asked(pool, TATA, Set.of("emergency_pool"), "desk", null, TODAY)))
                .isEmpty();
        assertThat(FormRules.check(new Asked(note, TATA, Set.of("health_note"), "desk", null, TODAY)))
                .isEmpty();
    }

    @Test
    void whatRestedOnAConsentGoesWithIt() {
        Profile profile = form(40, null, true, "a chair to sit on").toProfile();

        assertThat(profile.withoutConsent("emergency_pool").emergencyPool()).isFalse();
        assertThat(profile.withoutConsent("emergency_pool").adjustments()).isNotNull();
        assertThat(profile.withoutConsent("health_note").adjustments()).isNull();
        assertThat(profile.withoutConsent("newsletter")).isEqualTo(profile);
    }

    @Test
    void daysThatDifferAreSaidOnce() {
        OtherDays christmas = new OtherDays(LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 27), false);
        OtherDays after = new OtherDays(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3), true);
        OtherDays across = new OtherDays(LocalDate.of(2026, 12, 27), LocalDate.of(2027, 1, 3), true);

        assertThat(OtherDays.overlap(List.of(after, christmas))).isFalse();
        assertThat(OtherDays.overlap(List.of(across, christmas))).isTrue();
    }

    private static Optional<VolunteerRefusal> check(Registration form, String channel) {
        return FormRules.check(new Asked(form, TATA, Set.of(), channel, null, TODAY));
    }

    private static Guardian parent() {
        return new Guardian("Nagy Anna", "parent", List.of(), true, true, TODAY, null, null, "online", "self");
    }

    private static Registration form(int age) {
        return form(age, null, null, null);
    }

    private static Registration form(
            int age, @Nullable List<Slot> times, @Nullable Boolean pool, @Nullable String adjustments) {
        return registration(age, times, pool, adjustments, null);
    }

    private static Registration registration(
            int age,
            @Nullable List<Slot> times,
            @Nullable Boolean pool,
            @Nullable String adjustments,
            @Nullable List<Level> levels) {
        return new Registration(
                TATA.value(),
                "Nagy Réka",
                null,
                null,
                null,
                "hu",
                null,
                TODAY.minusYears(age),
                null,
                null,
                null,
                List.of(),
                levels,
                null,
                null,
                times,
                null,
                null,
                null,
                null,
                null,
                pool,
                null,
                null,
                null,
                null,
                null,
                null,
                adjustments,
                "desk",
                null,
                null);
    }
}
