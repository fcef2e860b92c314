package eu.kalaka.matching.index;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.TakenBack;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.history.History;
import eu.kalaka.matching.history.PassedOn;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.history.PlacementFacts;
import eu.kalaka.platform.bus.Subscription;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts into the index what three topics tell piece by piece. Completions and shifts are kept as they are, because a piece that
 * comes later needs those that came before; there are far fewer of them than volunteers. Called by one thread.
 */
final class Feed {

    private final VolunteerIndex index;
    private final Map<UUID, Map<String, Qualification>> completed = new HashMap<>();
    private final Map<UUID, Map<UUID, PastShift>> shifts = new HashMap<>();

    Feed(VolunteerIndex index) {
        this.index = index;
    }

    List<Subscription> subscriptions() {
        return List.of(
                Subscription.to(Catalogue.VOLUNTEER_STATE)
                        .on("kalaka.volunteer.state.v1", Volunteer.class, (_, volunteer) -> put(volunteer))
                        .onErased(key -> erase(UUID.fromString(key))),
                Subscription.to(Catalogue.COMPLETION)
                        .on("kalaka.training.completed.v1", Qualification.class, (_, done) -> put(done))
                        .on("kalaka.training.taken-back.v1", TakenBack.class, (_, back) -> put(back.over())),
                PlacementFacts.heard((shift, _) -> put(shift), (passed, _) -> passOn(passed)));
    }

    void put(Volunteer volunteer) {
        UUID id = volunteer.volunteerId();
        index.put(new Profile(volunteer, completedBy(id), new History(volunteer.registeredOn(), shiftsOf(id))));
    }

    void put(Qualification done) {
        completed.computeIfAbsent(done.volunteerId(), _ -> new HashMap<>()).put(done.course(), done);
        putPast(done.volunteerId());
    }

    void put(PastShift shift) {
        shifts.computeIfAbsent(shift.volunteerId(), _ -> new HashMap<>()).put(shift.placementId(), shift);
        putPast(shift.volunteerId());
    }

    void passOn(PassedOn passed) {
        PastShift shift = shifts.getOrDefault(passed.from(), Map.of()).get(passed.placementId());
        if (shift != null) {
            shifts.getOrDefault(passed.from(), new HashMap<>()).remove(passed.placementId());
            putPast(passed.from());
            put(passed.of(shift));
        }
    }

    /** Nothing is left of her. */
    void erase(UUID id) {
        index.erase(new VolunteerId(id));
        completed.remove(id);
        shifts.remove(id);
    }

    private void putPast(UUID id) {
        index.putPast(new VolunteerId(id), completedBy(id), shiftsOf(id));
    }

    private List<Qualification> completedBy(UUID id) {
        return List.copyOf(completed.getOrDefault(id, Map.of()).values());
    }

    private List<PastShift> shiftsOf(UUID id) {
        return List.copyOf(shifts.getOrDefault(id, Map.of()).values());
    }
}
