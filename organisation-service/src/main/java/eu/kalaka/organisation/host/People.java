package eu.kalaka.organisation.host;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for a host. Names and numbers of persons: they stay in this service.
 *
 * @param representative who signs for it
 * @param coordinator who looks after its volunteers
 * @param mentors who go with volunteers and confirm their hours
 * @param safeguarding whom a child, a relative or a volunteer turns to
 */
public record People(
        @Nullable Person representative,
        @Nullable Person coordinator,
        List<Person> mentors,
        @Nullable Person safeguarding) {

    /** Nobody named yet. */
    public static final People NOBODY = new People(null, null, List.of(), null);

    public People {
        mentors = mentors == null ? List.of() : List.copyOf(mentors);
    }

    /** A person as the host names her. */
    public record Person(
            String name,
            @Nullable String role,
            @Nullable String email,
            @Nullable String phone) {}
}
