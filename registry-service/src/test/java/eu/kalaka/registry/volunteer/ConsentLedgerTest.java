package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentLedgerTest {

    private static final Instant GIVEN = Instant.parse("2025-11-20T10:00:00Z");

    @Test
    void theEmergencyListIsConfirmedEveryYear() {
        Volunteer volunteer = agreeing("emergency_pool");

        assertThat(volunteer.isLapsed("emergency_pool", LocalDate.of(2026, 11, 20)))
                .isFalse();
        assertThat(volunteer.isLapsed("emergency_pool", LocalDate.of(2026, 11, 21)))
                .isTrue();
        assertThat(agreeing("registry").isLapsed("registry", LocalDate.of(2036, 1, 1)))
                .isFalse();
    }

    @Test
    void whoConfirmsItStaysOnTheListAndWhoDoesNotIsTakenOff() {
        Instant later = Instant.parse("2026-10-01T10:00:00Z");
        Volunteer confirmed = state(agreeing("emergency_pool").consent(line("emergency_pool", later)));
        Volunteer lapsed = state(agreeing("emergency_pool").lapsed("emergency_pool", later));

        assertThat(confirmed.consents()).hasSize(2);
        assertThat(confirmed.isLapsed("emergency_pool", LocalDate.of(2026, 11, 21)))
                .isFalse();
        assertThat(lapsed.given()).isEmpty();
        assertThat(lapsed.profile().emergencyPool()).isFalse();
        assertThat(lapsed.lastHeardOf()).as("nobody said so").isEqualTo(LocalDate.of(2025, 11, 20));
    }

    @Test
    void sayingAgainWhatHoldsForGoodAddsNoLine() {
        Volunteer volunteer = agreeing("registry");

        assertThat(volunteer.consent(line("registry", Instant.parse("2026-10-01T10:00:00Z"))))
                .isEqualTo(Decision.kept(volunteer));
    }

    @Test
    void nothingThatLeadsToHerIsLeftInAnErasedRecord() {
        Volunteer erased = state(agreeing("registry").erased(Instant.parse("2026-11-21T10:00:00Z"), "katalin"));

        assertThat(erased.name()).isEmpty();
        assertThat(erased.birthDate()).isEqualTo(LocalDate.EPOCH);
        assertThat(erased.contact().phone()).isNull();
        assertThat(erased.consents()).isEmpty();
        assertThat(erased.history())
                .allSatisfy(step -> assertThat(step.reason()).isNull());
        assertThat(erased.snapshots()).isEmpty();
    }

    private static Volunteer state(Decision<Volunteer> decision) {
        return ((Decision.Changed<Volunteer>) decision).state();
    }

    private static Consent line(String purpose, Instant at) {
        return new Consent(purpose, true, "phone", at, "katalin", 1, "hu", "spoken", null);
    }

    private static Volunteer agreeing(String purpose) {
        return new Volunteer(
                new VolunteerId(new UUID(0, 1)),
                new UnitPath("/hu/ke/tata"),
                "Nagy Ilona",
                null,
                LocalDate.of(1955, 3, 2),
                new Contact(null, "+36301234567", true, "hu", null),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                "desk",
                Status.REGISTERED,
                List.of(new StatusChange(Status.REGISTERED, GIVEN, "katalin", "came with a friend")),
                List.of(line(purpose, GIVEN)),
                Particulars.NONE,
                Profile.NONE,
                Merged.NOTHING);
    }
}
