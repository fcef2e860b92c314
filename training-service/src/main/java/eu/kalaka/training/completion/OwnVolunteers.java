package eu.kalaka.training.completion;

import eu.kalaka.platform.security.Caller;
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

    /** Whether she is a volunteer of the caller's who may attend that course. */
    boolean include(UUID volunteer, Course course, Caller caller) {
        return volunteers
                .find(volunteer.toString())
                .filter(known -> known.mayAttend(course.unit()))
                .filter(known -> caller.may(RecordCompletion.RIGHT, known.home()))
                .isPresent();
    }
}
