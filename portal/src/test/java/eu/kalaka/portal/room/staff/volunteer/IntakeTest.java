package eu.kalaka.portal.room.staff.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.frame.Codes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class IntakeTest {

    private static final Typed SOMEBODY = Typed.NOTHING
            .with("unit", "/gr/serres")
            .with("channel", "phone")
            .with("name", "Μαρία")
            .with("consents", List.of("registry", "emergency_pool"));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void skillsAreReadInTheReadersLanguageAndOtherWordsAreKeptAsTheyAre() {
        LocaleContextHolder.setLocale(Locale.of("el"));
        Typed typed = SOMEBODY.with("skill", List.of("συντροφιά σε ηλικιωμένους", "Ζογκλέρ"));

        assertThat(Intake.registration(typed, new Codes()))
                .containsEntry("skills", List.of("CARE.company_older"))
                .containsEntry("ownSkills", "Ζογκλέρ");
    }

    @Test
    void whoAgreesToTheEmergencyListIsOnIt() {
        assertThat(Intake.registration(SOMEBODY, new Codes())).containsEntry("emergencyPool", true);
        assertThat(Intake.registration(SOMEBODY.with("consents", "registry"), new Codes()))
                .containsEntry("emergencyPool", false);
    }

    @Test
    void aGuardianIsSentOnlyWhereOneIsNamed() {
        assertThat(Intake.registration(SOMEBODY.with("guardian.relation", "parent"), new Codes()))
                .doesNotContainKey("guardian");
        assertThat(Intake.registration(
                        SOMEBODY.with("guardian.name", "Ελένη").with("guardian.childAgreed", "true"), new Codes()))
                .containsEntry("guardian", Map.of("name", "Ελένη", "declarations", false, "childAgreed", true));
    }

    @Test
    void partsOfTheWeekAreSentAsDayAndPart() {
        assertThat(Intake.person(SOMEBODY.with("availability", "MONDAY/night"), new Codes()))
                .containsEntry("availability", List.of(Map.of("day", "MONDAY", "part", "night")));
    }
}
