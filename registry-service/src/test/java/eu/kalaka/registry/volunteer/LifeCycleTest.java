package eu.kalaka.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.kalaka.contracts.registry.VolunteerStatusChanged;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "REGISTERED, interview, INTERVIEWED",
        "INTERVIEWED, interview, kept",
        "ACTIVE, interview, step_not_allowed",
        "PAUSED, interview, step_not_allowed",
        "LEFT, interview, has_left",
        "REGISTERED, activate, not_interviewed",
        "INTERVIEWED, activate, ACTIVE",
        "ACTIVE, activate, kept",
        "LEFT, activate, has_left",
        "REGISTERED, pause, PAUSED",
        "INTERVIEWED, pause, PAUSED",
        "ACTIVE, pause, PAUSED",
        "PAUSED, pause, kept",
        "LEFT, pause, has_left",
        "PAUSED, resume, REGISTERED",
        "ACTIVE, resume, kept",
        "LEFT, resume, has_left",
        "MERGED, resume, step_not_allowed",
        "REGISTERED, leave, LEFT",
        "INTERVIEWED, leave, LEFT",
        "ACTIVE, leave, LEFT",
        "PAUSED, leave, LEFT",
        "LEFT, leave, kept",
        "MERGED, leave, step_not_allowed",
        "ERASED, leave, step_not_allowed",
        "LEFT, return, REGISTERED",
        "REGISTERED, return, has_not_left",
        "ERASED, return, has_not_left",
    })
    void eachStepLeadsOnOrIsRefusedByName(Status from, String step, String expected) {
        Decision<Volunteer> decision = step(step).apply(Volunteers.nurse(from));

        assertThat(
                        switch (decision) {
                            case Decision.Changed<Volunteer>(Volunteer now, var _) ->
                                now.status().name();
                            case Decision.Kept<Volunteer> _ -> "kept";
                            case Decision.Refused<Volunteer>(var refusal) -> refusal.reason();
                        })
                .isEqualTo(expected);
    }

    @Test
    void aStepSaysWhoWhenAndWhyAndTellsTheReasonToNobody() {
        Decision<Volunteer> decision = Volunteers.retiredNurseInTata().leave("moves to her daughter", NOW, "worker-7");

        Volunteer now = now(decision);
        assertThat(now.history().getLast())
                .isEqualTo(new StatusChange(Status.LEFT, NOW, "worker-7", "moves to her daughter"));
        assertThat(((Decision.Changed<Volunteer>) decision).facts())
                .isEqualTo(List.of(
                        new VolunteerStatusChanged(now.id().value(), "/hu/ke/tata/tata", "registered", "left", NOW)));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsErasedTwiceAndNothingFollows(Status next) {
        assertThat(Status.ERASED.mayBecome(next)).isFalse();
    }

    @Test
    void whoComesBackFromAPauseIsWhereSheWas() {
        Volunteer active = now(now(Volunteers.retiredNurseInTata().interview(null, NOW, "worker"))
                .activate(null, NOW, "worker"));

        assertThat(now(now(active.pause(null, NOW, "worker")).resume(NOW, "worker"))
                        .status())
                .isEqualTo(Status.ACTIVE);
    }

    @Test
    void whoAskedFirstWasAnEnquiryUntilSheWasRegistered() {
        Instant asked = Volunteers.REGISTERED_AT.minus(Duration.ofDays(9));
        StatusChange enquiry = new StatusChange(Status.ENQUIRY, asked, "adviser-3", "phone");

        Volunteer her = Volunteers.retiredNurseInTata().after(enquiry);

        assertThat(her.status()).isEqualTo(Status.REGISTERED);
        assertThat(her.history()).extracting(StatusChange::status).containsExactly(Status.ENQUIRY, Status.REGISTERED);
        assertThat(her.registered().at()).isEqualTo(Volunteers.REGISTERED_AT);
        Volunteer then = her.whenOnlyAsked(asked).orElseThrow();
        assertThat(then.status()).isEqualTo(Status.ENQUIRY);
        assertThat(then.history()).containsExactly(enquiry);
        assertThat(then.contact().phone()).isNull();
        assertThat(then.skills()).isEmpty();
        assertThat(then.consents()).isEmpty();
        assertThat(her.whenOnlyAsked(asked.minusMillis(1))).isEmpty();
        assertThat(her.whenOnlyAsked(Volunteers.REGISTERED_AT)).isEmpty();
        assertThat(Volunteers.retiredNurseInTata().whenOnlyAsked(asked)).isEmpty();
    }

    private static Volunteer now(Decision<Volunteer> decision) {
        return ((Decision.Changed<Volunteer>) decision).state();
    }

    private static Function<Volunteer, Decision<Volunteer>> step(String name) {
        return switch (name) {
            case "interview" -> volunteer -> volunteer.interview(null, NOW, "worker");
            case "activate" -> volunteer -> volunteer.activate(null, NOW, "worker");
            case "pause" -> volunteer -> volunteer.pause(null, NOW, "worker");
            case "resume" -> volunteer -> volunteer.resume(NOW, "worker");
            case "leave" -> volunteer -> volunteer.leave("moves", NOW, "worker");
            case "return" -> volunteer -> volunteer.comeBack(null, NOW, "worker");
            default -> throw new IllegalArgumentException(name);
        };
    }
}
