package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.registry.volunteer.ConsentTexts.ConsentText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down that a volunteer gave or withdrew a consent. */
@Component
class ChangeConsent {

    static final Right RIGHT = Right.named("volunteer.change-consent")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER);

    private final ChangeVolunteer change;
    private final Clock clock;

    ChangeConsent(ChangeVolunteer change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    /**
     * What was said.
     *
     * @param text version of the words; absent means those of today
     * @param language in which they were read; absent means her own
     */
    record Said(
            String purpose,
            boolean given,
            String channel,
            @Nullable Integer text,
            @Nullable String language,
            @Nullable String proof,
            @Nullable String proofAt) {}

    Outcome<Volunteer> change(String id, Said said, @Nullable Long version, Caller caller) {
        Optional<ConsentText> text = said.text() == null
                ? ConsentTexts.on(said.purpose(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                : ConsentTexts.find(said.purpose(), said.text());
        return change.of(
                id,
                RIGHT,
                version,
                caller,
                volunteer -> said.given() && text.isEmpty()
                        ? Decision.refused(VolunteerRefusal.UNKNOWN_TEXT)
                        : volunteer.consent(line(said, text, volunteer, caller)));
    }

    private Consent line(Said said, Optional<ConsentText> text, Volunteer volunteer, Caller caller) {
        return new Consent(
                said.purpose(),
                said.given(),
                said.channel(),
                clock.instant(),
                caller.subject(),
                said.given() ? text.map(ConsentText::version).orElse(null) : null,
                Optional.ofNullable(said.language()).orElse(volunteer.contact().language()),
                Optional.ofNullable(said.proof()).orElse(Consent.usualProof(said.channel())),
                said.proofAt());
    }
}
