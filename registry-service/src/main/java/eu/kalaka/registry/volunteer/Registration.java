package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.web.CodeOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registration form (domain.md 4.2, step 1) as it is posted. E-mail is never needed. */
record Registration(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 100) String calledName,
        @Nullable @Size(min = 3, max = 40) String phone,
        @Nullable @Email @Size(max = 254) String email,
        @NotNull @Pattern(regexp = "hu|el|en") String language,
        @Nullable @Pattern(regexp = "email|sms|call|letter") String preferredChannel,
        @NotNull @PastOrPresent LocalDate birthDate,
        @Nullable @Size(min = 1, max = 100) String settlement,
        @Nullable @Valid Place place,
        @Nullable @Size(max = 100) List<@NotNull @CodeOf("skills") String> skills,
        @Nullable @Size(max = 20) List<@NotNull @CodeOf("languages") String> languages,
        @Nullable @Size(max = 28) List<@NotNull @Valid Slot> availability,
        @Nullable @Min(1) @Max(500) Integer maxDistanceKm,

        @NotNull @Pattern(regexp = "desk|phone|portal|kiosk|import")
        String channel,

        @Nullable @Size(max = 12) List<@NotNull @CodeOf("consent-purposes") String> consents) {

    /** Degrees WGS 84. */
    record Place(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {

        GeoPoint toPoint() {
            return new GeoPoint(lat, lon);
        }
    }

    /** A part of a weekday. */
    record Slot(
            @NotNull DayOfWeek day,

            @NotNull @Pattern(regexp = "night|morning|afternoon|evening")
            String part) {

        FreeTime toFreeTime() {
            return new FreeTime(day, FreeTime.Part.valueOf(part.toUpperCase(Locale.ROOT)));
        }
    }

    static <E> List<E> distinct(@Nullable List<E> given) {
        return Optional.ofNullable(given).orElse(List.of()).stream().distinct().toList();
    }
}
