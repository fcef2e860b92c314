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

/**
 * The registration form (domain.md 4.2, step 1) as it is posted. E-mail is never needed; identity data are not asked before a
 * contract needs them.
 *
 * @param channel by which door she comes
 * @param consents purposes that she agrees to, in the wording of today
 * @param guardian a minor's legal representative
 */
public record Registration(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 1, max = 100) String calledName,
        @Nullable @Size(min = 3, max = 40) String phone,
        @Nullable @Email @Size(max = 254) String email,
        @NotNull @Pattern(regexp = "hu|el|en") String language,
        @Nullable @Pattern(regexp = "email|sms|call|letter") String preferredChannel,
        @NotNull @PastOrPresent LocalDate birthDate,
        @Nullable @Size(min = 1, max = 100) String settlement,

        @Nullable @Pattern(regexp = "[0-9A-Z][0-9A-Z -]{1,9}")
        String postcode,

        @Nullable @Valid Place place,
        @Nullable @Size(max = 100) List<@NotNull @CodeOf("skills") String> skills,
        @Nullable @Size(max = 100) List<@NotNull @Valid Level> skillLevels,
        @Nullable @Size(min = 1, max = 1000) String ownSkills,
        @Nullable @Size(max = 20) List<@NotNull @CodeOf("languages") String> languages,
        @Nullable @Size(max = 28) List<@NotNull @Valid Slot> availability,
        @Nullable @Min(1) @Max(300) Integer hoursPerMonth,
        @Nullable @Pattern(regexp = "regular|one_off|both") String commitment,
        @Nullable @Min(1) @Max(500) Integer maxDistanceKm,
        @Nullable @Size(max = 5) List<@NotNull @Pattern(regexp = Registration.TRANSPORT) String> transport,
        @Nullable Boolean drivingLicence,
        @Nullable Boolean emergencyPool,
        @Nullable @Size(min = 1, max = 2000) String experience,
        @Nullable @Pattern(regexp = Registration.EDUCATION) String education,
        @Nullable @Pattern(regexp = Registration.OCCUPATION) String occupation,
        @Nullable @Size(min = 1, max = 200) String employer,
        @Nullable @Size(min = 1, max = 2000) String motivation,
        @Nullable @Pattern(regexp = Registration.HEARD_FROM) String heardFrom,
        @Nullable @Size(min = 1, max = 500) String adjustments,

        @NotNull @Pattern(regexp = Registration.CHANNELS) String channel,
        @Nullable @Size(max = 12) List<@NotNull @CodeOf("consent-purposes") String> consents,
        @Valid ParticularsRequests.@Nullable Consent guardian)
        implements Form {

    static final String CHANNELS = "self|desk|phone|kiosk|import|enquiry";
    static final String TRANSPORT = "foot|bicycle|public|motorcycle|car";
    static final String EDUCATION = "none|primary|vocational|secondary|higher";
    static final String OCCUPATION = "pupil|student|employed|self_employed|looking_for_work|at_home|retired|other";
    static final String HEARD_FROM = "friend|school|workplace|host|press|web|social_media|event|poster|kiosk|other";

    /** Degrees WGS 84. */
    record Place(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {

        GeoPoint toPoint() {
            return new GeoPoint(lat, lon);
        }
    }

    /** How well she can do something that is among her skills, 1 to 3. */
    record Level(
            @NotNull @CodeOf("skills") String skill,
            @NotNull @Min(1) @Max(3) Integer level) {}

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
