package eu.kalaka.registry.interview;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes of a talk, as staff sees them. */
record InterviewView(
        UUID volunteerId,
        String unit,
        LocalDate on,
        @Nullable String place,
        String by,
        @Nullable String motivation,
        @Nullable String wishes,
        @Nullable String limits,
        @Nullable String fit,
        @Nullable String nextStep)
        implements Personal {

    @Override
    public Collection<Person> people() {
        return List.of(new Person(volunteerId, new UnitPath(unit)));
    }

    static InterviewView of(InterviewNotes notes) {
        return new InterviewView(
                notes.volunteerId(),
                notes.unit().value(),
                notes.on(),
                notes.place(),
                notes.by(),
                notes.motivation(),
                notes.wishes(),
                notes.limits(),
                notes.fit(),
                notes.nextStep());
    }
}
