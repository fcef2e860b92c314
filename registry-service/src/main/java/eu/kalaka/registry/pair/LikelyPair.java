package eu.kalaka.registry.pair;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.registry.duplicate.Clue;
import eu.kalaka.registry.duplicate.FindDuplicates;
import eu.kalaka.registry.volunteer.Volunteer;
import eu.kalaka.registry.volunteer.VolunteerId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Two records that are likely one person.
 *
 * @param id both ids, the smaller first
 * @param bits how likely: the weight of all clues
 * @param twoPeople whether staff said that they are not one; then they are not shown again
 * @param by who said so
 */
@Document("likely-pairs")
record LikelyPair(
        @Id String id,
        VolunteerId one,
        VolunteerId other,
        UnitPath unitOfOne,
        UnitPath unitOfOther,
        Set<Clue> clues,
        double bits,
        boolean twoPeople,
        @Nullable Instant at,
        @Nullable String by) {

    LikelyPair {
        clues = Set.copyOf(clues);
    }

    static LikelyPair of(FindDuplicates.Pair found, UnitPath unitOfOne, UnitPath unitOfOther) {
        return new LikelyPair(
                idOf(found.one(), found.other()),
                new VolunteerId(found.one()),
                new VolunteerId(found.other()),
                unitOfOne,
                unitOfOther,
                found.likeness().clues(),
                found.likeness().bits(),
                false,
                null,
                null);
    }

    static String idOf(UUID one, UUID other) {
        return one + "_" + other;
    }

    /** The two records. */
    record Both(LikelyPair pair, Volunteer one, Volunteer other) {}
}
