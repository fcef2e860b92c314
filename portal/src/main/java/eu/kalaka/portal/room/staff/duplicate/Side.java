package eu.kalaka.portal.room.staff.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of a record as tells people apart. */
record Side(
        UUID id,
        String unit,
        String name,
        @Nullable String calledName,
        LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String settlement) {

    /**
     * Two that may be one person.
     *
     * @param clues what they have in common and what not
     */
    record Pair(String id, Side one, Side other, List<String> clues) {}

    /** Such pairs, the likeliest are found at night. */
    record Pairs(List<Pair> items, @Nullable String next) {}

    /** Somebody like another one. */
    record Alike(Side record, List<String> clues) {}

    /** All of them. */
    record Found(List<Alike> items) {}

    /** People of a name. */
    record Named(List<Side> items) {}
}
