package eu.kalaka.registry.merge;

import eu.kalaka.registry.appointment.Appointments;
import eu.kalaka.registry.enquiry.Enquiries;
import eu.kalaka.registry.group.Groups;
import eu.kalaka.registry.interview.NoteInterview;
import eu.kalaka.registry.volunteer.VolunteerId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What other parts of the registry keep about a volunteer goes with her record into the one that stays, and back. Each may be
 * repeated. What she accepted and agreed to stays under the record it was said under, since that is what it proves.
 */
@Component
class Belongings {

    private final Groups groups;
    private final Enquiries enquiries;
    private final Appointments appointments;
    private final NoteInterview interviews;

    Belongings(Groups groups, Enquiries enquiries, Appointments appointments, NoteInterview interviews) {
        this.groups = groups;
        this.enquiries = enquiries;
        this.appointments = appointments;
        this.interviews = interviews;
    }

    void passOn(VolunteerId ended, VolunteerId stays) {
        UUID gone = ended.value();
        UUID kept = stays.value();
        groups.passOn(gone, kept);
        enquiries.passOn(gone, kept);
        appointments.passOn(gone, kept);
        interviews.passOn(gone, kept);
    }

    void giveBack(VolunteerId ended, VolunteerId stays) {
        UUID gone = ended.value();
        UUID kept = stays.value();
        groups.giveBack(gone, kept);
        enquiries.giveBack(gone, kept);
        appointments.giveBack(gone, kept);
        interviews.giveBack(gone, kept);
    }
}
