package eu.kalaka.registry.coming;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.registry.volunteer.Volunteer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of a volunteer as the consent gives to a host: the name, and by which telephone she is reached. */
record PersonComingView(
        UUID volunteerId,
        String name,
        @Nullable String phone,
        @JsonIgnore Collection<Person> people) implements Personal {

    static PersonComingView of(Volunteer volunteer) {
        UUID id = volunteer.id().value();
        return new PersonComingView(
                id, volunteer.name(), volunteer.contact().phone(), List.of(new Person(id, volunteer.unit())));
    }
}
