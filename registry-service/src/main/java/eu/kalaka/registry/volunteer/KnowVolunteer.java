package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other parts of the registry may know of a volunteer. */
@Component
public class KnowVolunteer {

    private final AggregateStore<Volunteer> volunteers;

    KnowVolunteer(AggregateStore<Volunteer> volunteers) {
        this.volunteers = volunteers;
    }

    /** Whether she is kept by the same data controller as that unit's records: another one's volunteer is unknown there. */
    public boolean isIn(UUID volunteer, UnitPath unit) {
        return unit(volunteer)
                .filter(hers -> hers.controller().equals(unit.controller()))
                .isPresent();
    }

    /** A volunteer as the API shows her. */
    public Object shown(Volunteer volunteer) {
        return VolunteerView.of(volunteer);
    }

    /** Her record and all that went on in it, however many merges ago. */
    public List<UUID> records(Volunteer volunteer) {
        List<Volunteer> all = new ArrayList<>(List.of(volunteer));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).absorbed().stream()
                    .flatMap(gone -> volunteers.find(gone.value().toString()).stream())
                    .map(Versioned::state)
                    .forEach(all::add);
        }
        return all.stream().map(record -> record.id().value()).toList();
    }

    /** The unit that keeps her; empty where nobody of that id is in the registry. */
    public Optional<UnitPath> unit(UUID volunteer) {
        return volunteers
                .find(volunteer.toString())
                .map(Versioned::state)
                .filter(found -> !found.isErased())
                .map(Volunteer::unit);
    }
}
