package eu.kalaka.portal.room.staff.matching;

import eu.kalaka.portal.api.Answer;
import java.util.Arrays;
import java.util.List;

/**
 * What it would bring to give up one wish, as matching-service reckons it.
 *
 * @param wins how many more would fit
 * @param changes how many of the first would be others
 * @param words the same for people
 */
record Relaxation(String wish, int wins, int changes, String words) {

    /** Those that would bring anything, the most helpful first. */
    static Answer<List<Relaxation>> helpful(Answer<Relaxation[]> all) {
        return all.map(relaxations ->
                Arrays.stream(relaxations).filter(Relaxation::isHelpful).toList());
    }

    private boolean isHelpful() {
        return wins > 0 || changes > 0;
    }
}
