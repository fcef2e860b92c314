package eu.kalaka.matching.index;

import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.history.History;
import java.util.List;

/**
 * What the index keeps of one volunteer.
 *
 * @param qualifications all her completions
 */
public record Profile(Volunteer volunteer, List<Qualification> qualifications, History history) {

    public Profile {
        qualifications = List.copyOf(qualifications);
    }
}
