package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.volunteer.Registration.Level;
import eu.kalaka.registry.volunteer.Registration.Slot;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a form must be to be taken; the first rule that objects decides. */
final class FormRules {

    /**
     * A form and what it is judged by.
     *
     * @param consents purposes in force once the form is taken
     * @param channel by which door it comes
     * @param guardian the consent of a legal representative, where one comes with the form
     */
    record Asked(
            Form form,
            UnitPath unit,
            Set<String> consents,
            String channel,
            @Nullable Guardian guardian,
            LocalDate today) {

        int age() {
            return Period.between(form.birthDate(), today).getYears();
        }
    }

    private interface Rule {
        Optional<VolunteerRefusal> check(Asked asked);
    }

    private static final List<Rule> RULES = List.of(
            asked -> BirthDateRules.check(asked.form().birthDate(), asked.unit(), asked.today()),
            FormRules::timesOverlap,
            FormRules::levelsOfHerSkills,
            FormRules::poolWithConsent,
            FormRules::adjustmentsWithConsent,
            FormRules::guardianOfAMinor,
            FormRules::oldEnoughToConsentOnline);

    private FormRules() {}

    static Optional<VolunteerRefusal> check(Asked asked) {
        return RULES.stream().flatMap(rule -> rule.check(asked).stream()).findFirst();
    }

    private static Optional<VolunteerRefusal> timesOverlap(Asked asked) {
        List<Slot> slots = Optional.ofNullable(asked.form().availability()).orElse(List.of());
        return refuse(VolunteerRefusal.OVERLAPPING_TIMES, new HashSet<>(slots).size() < slots.size());
    }

    private static Optional<VolunteerRefusal> levelsOfHerSkills(Asked asked) {
        List<String> skills = Registration.distinct(asked.form().skills());
        List<Level> levels = Registration.distinct(asked.form().skillLevels());
        return refuse(
                VolunteerRefusal.NOT_HER_SKILL, levels.stream().anyMatch(level -> !skills.contains(level.skill())));
    }

    private static Optional<VolunteerRefusal> poolWithConsent(Asked asked) {
        return refuse(
                VolunteerRefusal.POOL_WITHOUT_CONSENT,
                Boolean.TRUE.equals(asked.form().emergencyPool())
                        && !asked.consents().contains(Profile.POOL));
    }

    /** Art. 9(2)(a) GDPR: what health asks for is written down only with explicit consent (domain.md 3.4). */
    private static Optional<VolunteerRefusal> adjustmentsWithConsent(Asked asked) {
        return refuse(
                VolunteerRefusal.NOTE_WITHOUT_CONSENT,
                asked.form().adjustments() != null && !asked.consents().contains(Profile.HEALTH_NOTE));
    }

    private static Optional<VolunteerRefusal> guardianOfAMinor(Asked asked) {
        Guardian guardian = asked.guardian();
        int ofAge = CountryAges.of(asked.unit(), asked.today()).ofAge();
        return guardian == null ? Optional.empty() : guardian.objection(asked.age(), ofAge);
    }

    /** Art. 8 GDPR: below the country's age a parent consents online (domain.md 3.4). */
    private static Optional<VolunteerRefusal> oldEnoughToConsentOnline(Asked asked) {
        boolean online = asked.channel().equals("self") || asked.channel().equals("kiosk");
        return refuse(
                VolunteerRefusal.GUARDIAN_NEEDED,
                online
                        && asked.guardian() == null
                        && asked.age()
                                < CountryAges.of(asked.unit(), asked.today()).onlineConsent());
    }

    private static Optional<VolunteerRefusal> refuse(VolunteerRefusal refusal, boolean objects) {
        return objects ? Optional.of(refusal) : Optional.empty();
    }
}
