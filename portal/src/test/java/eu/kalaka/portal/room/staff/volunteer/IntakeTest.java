package eu.kalaka.portal.room.staff.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.room.person.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void wordsOfHerOwnThatStaffAddDoNotTakeThePlaceOfTheOldOnes() {
        JsonNode record = new JsonMapper().readTree("""
                {"name": "Μαρία", "profile": {"ownSkills": "juggling", "heardFrom": "friend"}}
                """);

        assertThat(Intake.correction(record, SOMEBODY.with("skill", "magic"), new Codes()))
                .containsEntry("ownSkills", "juggling, magic")
                .containsKey("heardFrom");
        assertThat(String.valueOf(
                        Intake.correction(record, SOMEBODY, new Codes()).get("ownSkills")))
                .contains("juggling");
    }

    @Test
    void wordsOfHerOwnThatAreThereAlreadyAreNotAddedAgain() {
        JsonNode record = new JsonMapper().readTree("""
                {"name": "Μαρία", "profile": {"ownSkills": "juggling, magic; 1,5 hours of chess"}}
                """);
        Typed again = SOMEBODY.with("skill", List.of("Magic", "1,5 hours of chess"));

        assertThat(String.valueOf(Intake.correction(record, again, new Codes()).get("ownSkills")))
                .containsOnlyOnce("agic")
                .containsOnlyOnce("chess");
        assertThat(Intake.correction(record, SOMEBODY.with("skill", List.of("magic", "song", "song")), new Codes()))
                .containsEntry("ownSkills", "juggling, magic; 1,5 hours of chess, song");
    }

    @Test
    void whatTheFirstOfTwoPressesKeptIsAsTheRecordSaysIt() {
        LocaleContextHolder.setLocale(Locale.of("el"));
        JsonNode record = new JsonMapper().readTree("""
                {"name": "Μαρία", "phone": "+306912345678", "skills": ["CARE.company_older"],
                 "profile": {"ownSkills": "Ζογκλέρ"}}
                """);
        Typed again =
                SOMEBODY.with("phone", "691 2345678").with("skill", List.of("Συντροφιά σε ηλικιωμένους", "Ζογκλέρ"));

        Typed kept = Intake.asKept(record, again, new Codes());

        assertThat(kept.get("phone")).isEqualTo("+306912345678");
        assertThat(kept.all("skill")).containsExactly(new Codes().name("skills", "CARE.company_older"));
        assertThat(Intake.asKept(record, again.with("skill", "Μαγεία"), new Codes())
                        .all("skill"))
                .containsExactly("Μαγεία");
    }
}
