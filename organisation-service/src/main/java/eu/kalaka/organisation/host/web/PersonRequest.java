package eu.kalaka.organisation.host.web;

import eu.kalaka.organisation.host.People.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person of a host, as a request names her. */
record PersonRequest(
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 120) String role,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone) {

    static @Nullable Person toPerson(@Nullable PersonRequest person) {
        return person == null ? null : person.person();
    }

    Person person() {
        return new Person(name.strip(), role, email, phone);
    }
}
