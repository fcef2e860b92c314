package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Public;
import eu.kalaka.platform.web.Answers;
import eu.kalaka.registry.volunteer.ConsentTexts.ConsentText;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door for everybody: whoever comes registers herself, without an account and without being shown anything of anybody. */
@RestController
@Hidden // the matrix of rights knows signed-in callers only; IntakeIT shows what these answer
class SelfRegistrations {

    static final String CHANNEL = "self";

    /** What she is told: the number to mention when she calls, nothing of what she wrote. */
    record Receipt(UUID reference, String unit) {

        static Receipt of(Volunteer volunteer) {
            return new Receipt(volunteer.id().value(), volunteer.unit().value());
        }
    }

    private final RegisterVolunteer registerVolunteer;
    private final Answers answers;
    private final Clock clock;

    SelfRegistrations(RegisterVolunteer registerVolunteer, Answers answers, Clock clock) {
        this.registerVolunteer = registerVolunteer;
        this.answers = answers;
        this.clock = clock;
    }

    @Public
    @PostMapping("/api/self-registrations")
    ResponseEntity<Object> register(@Valid @RequestBody Registration form) {
        Outcome<Volunteer> outcome = form.channel().equals(CHANNEL)
                ? registerVolunteer.register(form, CHANNEL)
                : new Outcome.Refused<>(VolunteerRefusal.WRONG_DOOR);
        return answers.to(
                outcome,
                Receipt::of,
                volunteer -> "/api/volunteers/" + volunteer.id().value());
    }

    @Public
    @GetMapping("/api/consent-texts")
    List<ConsentText> texts() {
        return ConsentTexts.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
