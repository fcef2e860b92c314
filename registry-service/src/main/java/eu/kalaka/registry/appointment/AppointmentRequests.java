package eu.kalaka.registry.appointment;

import eu.kalaka.contracts.UnitPath;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is posted about appointments; times with their zone. */
final class AppointmentRequests {

    /** A talk that was agreed. */
    record Agreed(
            @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
            @NotNull @Pattern(regexp = "desk|phone|video") String kind,
            @NotNull Instant start,
            @NotNull Instant end,
            @NotNull @Pattern(regexp = "hu|el|en") String language,
            @Nullable @Size(min = 1, max = 500) String about,
            @Nullable UUID volunteerId,
            @Nullable UUID enquiryId,
            @Nullable @Size(min = 1, max = 200) String adviser,
            @Nullable @Size(min = 1, max = 300) String place,

            @Nullable @Pattern(regexp = "https://[^\\s]{1,500}")
            String link) {}

    /** At another time, or over. */
    record Change(
            @NotNull Instant start,
            @NotNull Instant end,

            @NotNull @Pattern(regexp = "planned|kept|missed|cancelled")
            String state) {}

    private AppointmentRequests() {}
}
