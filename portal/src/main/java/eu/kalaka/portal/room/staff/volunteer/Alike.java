package eu.kalaka.portal.room.staff.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody registered who may be the person in the form.
 *
 * @param clues what the two have in common and what not
 */
public record Alike(Side record, List<String> clues, boolean likely) {

    /** All of them, the likeliest first. */
    public record Found(List<Alike> items) {

        /** Nobody. */
        static final Found NOBODY = new Found(List.of());

        /** Whether staff have seen the likely ones among them. */
        boolean areKnown(List<String> seen) {
            return items.stream()
                    .filter(Alike::likely)
                    .allMatch(alike -> seen.contains(alike.record().id().toString()));
        }
    }

    /** As much of a record as tells people apart. */
    public record Side(
            UUID id,
            String unit,
            String name,
            @Nullable String calledName,
            LocalDate birthDate,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String settlement) {}
}
