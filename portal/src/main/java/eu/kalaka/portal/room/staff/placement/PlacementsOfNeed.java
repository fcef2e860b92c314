package eu.kalaka.portal.room.staff.placement;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Names;
import eu.kalaka.portal.room.staff.named.Names.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was asked for a need, and what came of it. */
@Component
public class PlacementsOfNeed {

    private static final int MOST = 200;

    private final Api api;
    private final Names names;

    PlacementsOfNeed(Api api, Names names) {
        this.api = api;
        this.names = names;
    }

    /** The newest first; of one shift only where one is named. */
    public Answer<List<PlacementRow>> of(UUID need, @Nullable UUID shift) {
        return api.get(Query.of("/api/placements").with("need", need).with("limit", MOST), Placement.Listed.class)
                .map(listed -> named(listed.items().stream()
                        .filter(placement ->
                                shift == null || placement.shiftId().equals(shift))
                        .toList()));
    }

    private List<PlacementRow> named(List<Placement> placements) {
        Map<UUID, Person> people =
                names.volunteers(placements.stream().map(Placement::volunteerId).toList());
        return placements.stream()
                .sorted(Comparator.comparing(Placement::invitedAt).reversed())
                .map(placement -> new PlacementRow(placement, people.get(placement.volunteerId())))
                .toList();
    }
}
