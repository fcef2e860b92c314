package eu.kalaka.training.completion;

import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import eu.kalaka.platform.store.Projection;
import eu.kalaka.training.course.Course;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The volunteers that a caller may speak of: everybody else's are as unknown to her as nobody. */
@Component
class OwnVolunteers {

    private final Projection<KnownVolunteer> volunteers;

    OwnVolunteers(Projection<KnownVolunteer> volunteers) {
        this.volunteers = volunteers;
    }

    /** Whether she may attend that course and the caller's right reaches her. */
    boolean include(UUID volunteer, Course course, Caller caller, Right right) {
        return volunteers
                .find(volunteer.toString())
                .filter(known -> known.mayAttend(course.unit()))
                .filter(known -> caller.may(right, Subject.in(known.home()).volunteer(volunteer)))
                .isPresent();
    }
}
