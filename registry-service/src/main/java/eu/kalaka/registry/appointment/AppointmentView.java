package eu.kalaka.registry.appointment;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment as the API shows it. */
record AppointmentView(
        UUID id,
        String unit,
        String kind,
        Instant start,
        Instant end,
        String language,
        @Nullable String about,
        @Nullable UUID volunteerId,
        @Nullable UUID enquiryId,
        String adviser,
        @Nullable String place,
        @Nullable String link,
        String state)
        implements Personal {

    @Override
    public Collection<Person> people() {
        return volunteerId == null ? List.of() : List.of(new Person(volunteerId, new UnitPath(unit)));
    }

    static AppointmentView of(Appointment appointment) {
        return new AppointmentView(
                appointment.id().value(),
                appointment.unit().value(),
                appointment.kind().code(),
                appointment.start(),
                appointment.end(),
                appointment.language(),
                appointment.about(),
                appointment.volunteerId(),
                appointment.enquiryId(),
                appointment.adviser(),
                appointment.place(),
                appointment.link(),
                appointment.state().code());
    }
}
