package eu.kalaka.portal.room.staff.placement;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills a page of placements of one view. Matching-service knows statuses only, so those accepted are looked through for the ones that
 * wait for hours, or are still to come; a few pages at most, the rest behind "more". A cursor is the id after which a page begins.
 */
final class PlacementSearch {

    /** A page; {@code next} is where the following begins. */
    record Found(List<Placement> placements, @Nullable String next) {}

    private static final int SHOWN = 20;
    private static final int ONE_LOOK = 100;
    private static final int LOOKS = 5;

    private final Api api;

    PlacementSearch(Api api) {
        this.api = api;
    }

    Answer<Found> find(PlacementFilter filter, String home, Instant now) {
        List<Placement> found = new ArrayList<>();
        String cursor = filter.cursor();
        for (int look = 0; look < LOOKS; look++) {
            Answer<Placement.Listed> answer = api.get(filter.query(home, cursor, ONE_LOOK), Placement.Listed.class);
            Placement.Listed listed = answer.getValue();
            if (listed == null) {
                return answer.map(none -> new Found(List.of(), null));
            }
            for (Placement placement : listed.items()) {
                if (filter.isWanted(placement, now)) {
                    if (found.size() == SHOWN) {
                        return new Answer.There<>(new Found(found, cursor), null);
                    }
                    found.add(placement);
                }
                cursor = placement.id().toString();
            }
            cursor = listed.next();
            if (cursor == null) {
                break;
            }
        }
        return new Answer.There<>(new Found(found, cursor), null);
    }
}
