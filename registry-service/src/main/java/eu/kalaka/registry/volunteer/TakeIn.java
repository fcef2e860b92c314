package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers somebody who comes by another part of the registry: an enquiry. */
@Component
public class TakeIn {

    /** What came of it. */
    public sealed interface Result {}

    /** She is in the registry, now or already. */
    public record Registered() implements Result {}

    /** She is not, and that is why. */
    public record Refused(Refusal refusal) implements Result {}

    /**
     * That she asked something before, with which her life with the network begins.
     *
     * @param by who wrote it down
     * @param channel how she asked
     */
    public record Asked(Instant at, String by, String channel) {

        private StatusChange toStep() {
            return new StatusChange(Status.ENQUIRY, at, by, channel);
        }
    }

    private final RegisterVolunteer registerVolunteer;

    TakeIn(RegisterVolunteer registerVolunteer) {
        this.registerVolunteer = registerVolunteer;
    }

    /** Registers her under that id; where it is taken, she is registered already. A unit out of the caller's reach is an unknown one. */
    public Result register(Asked asked, Registration form, UUID id, Caller caller) {
        if (!caller.may(RegisterVolunteer.RIGHT, new UnitPath(form.unit()))) {
            return new Refused(VolunteerRefusal.UNKNOWN_UNIT);
        }
        return switch (registerVolunteer.registerAfter(asked.toStep(), form, id, caller.subject())) {
            case Outcome.Done<Volunteer> _ -> new Registered();
            case Outcome.Refused<Volunteer>(var refusal) -> new Refused(refusal);
            case Outcome.Missing<Volunteer> _, Outcome.Stale<Volunteer> _ ->
                throw new IllegalStateException("Creating finds neither missing nor stale records");
        };
    }
}
