package eu.kalaka.portal.room.staff.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of a volunteer's record as one compares before merging. */
record Compared(
        UUID id,
        String unit,
        String name,
        @Nullable String calledName,
        LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        String language,
        @Nullable String preferredChannel,
        @Nullable String settlement,
        List<String> skills,
        List<String> languages,
        List<Slot> availability,
        @Nullable Integer maxDistanceKm) {

    record Slot(String day, String part) {}

    /** As the question who is like her. */
    Map<String, Object> asTyped() {
        return phone == null
                ? Map.of("unit", unit, "name", name, "birthDate", birthDate.toString())
                : Map.of("unit", unit, "name", name, "birthDate", birthDate.toString(), "phone", phone);
    }
}
