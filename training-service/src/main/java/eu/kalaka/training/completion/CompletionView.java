package eu.kalaka.training.completion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.audit.Personal.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A completion as the staff see it. */
record CompletionView(
        UUID volunteerId,
        String course,
        LocalDate completedOn,
        @Nullable LocalDate validUntil,
        @JsonIgnore Collection<Person> people)
        implements Personal {

    static CompletionView of(TrainingRecord completed) {
        return new CompletionView(
                completed.volunteerId(),
                completed.course(),
                completed.completedOn(),
                completed.validUntil(),
                List.of(new Person(completed.volunteerId(), completed.unit())));
    }
}
