package eu.kalaka.registry.appointment;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.registry.appointment.Appointment.Kind;
import eu.kalaka.registry.appointment.Appointment.State;
import eu.kalaka.registry.appointment.AppointmentRequests.Agreed;
import eu.kalaka.registry.appointment.AppointmentRequests.Change;
import eu.kalaka.registry.unit.Units;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agrees on a talk, moves it, and notes what became of it. */
@Component
class AgreeAppointment {

    static final Right RIGHT = Right.named("appointment.agree")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .inUnit(Roles.ADVISER);

    private final AggregateStore<Appointment> appointments;
    private final Units units;
    private final KnowVolunteer volunteers;
    private final Ids ids;
    private final Clock clock;

    AgreeAppointment(
            AggregateStore<Appointment> appointments, Units units, KnowVolunteer volunteers, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.units = units;
        this.volunteers = volunteers;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<Appointment> agree(Agreed agreed, String by) {
        UnitPath unit = new UnitPath(agreed.unit());
        Optional<AppointmentRefusal> objection = objection(agreed, unit);
        if (objection.isPresent()) {
            return new Outcome.Refused<>(objection.get());
        }
        return appointments.create(new Appointment(
                new AppointmentId(ids.ofCommand()),
                unit,
                Kind.of(agreed.kind()),
                agreed.start(),
                agreed.end(),
                agreed.language(),
                agreed.about(),
                agreed.volunteerId(),
                agreed.enquiryId(),
                Optional.ofNullable(agreed.adviser()).orElse(by),
                agreed.place(),
                agreed.link(),
                State.PLANNED,
                0,
                List.of()));
    }

    Outcome<Appointment> change(String id, Change change, @Nullable Long version, Caller caller) {
        return appointments.change(
                id,
                appointment -> caller.may(RIGHT, appointment.unit()),
                version,
                appointment -> change.end().isAfter(change.start())
                        ? appointment.changed(change.start(), change.end(), State.of(change.state()), clock.instant())
                        : Decision.refused(AppointmentRefusal.ENDS_BEFORE_START));
    }

    private Optional<AppointmentRefusal> objection(Agreed agreed, UnitPath unit) {
        Instant now = clock.instant();
        UUID volunteer = agreed.volunteerId();
        if (!units.contains(unit)) {
            return Optional.of(AppointmentRefusal.UNKNOWN_UNIT);
        }
        if (!agreed.end().isAfter(agreed.start())) {
            return Optional.of(AppointmentRefusal.ENDS_BEFORE_START);
        }
        if (agreed.start().isBefore(now)) {
            return Optional.of(AppointmentRefusal.IN_THE_PAST);
        }
        if (agreed.kind().equals("video") && agreed.link() == null) {
            return Optional.of(AppointmentRefusal.LINK_NEEDED);
        }
        return volunteer == null || volunteers.isIn(volunteer, unit)
                ? Optional.empty()
                : Optional.of(AppointmentRefusal.UNKNOWN_VOLUNTEER);
    }
}
