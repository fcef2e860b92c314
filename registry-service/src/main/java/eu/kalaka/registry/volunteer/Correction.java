package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.web.CodeOf;
import eu.kalaka.registry.volunteer.Registration.Level;
import eu.kalaka.registry.volunteer.Registration.Place;
import eu.kalaka.registry.volunteer.Registration.Slot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form filled in anew for somebody who is registered; unit, door and consents have ways of their own. */
record Correction(
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
        @Nullable @Size(min = 1, max = 500) String adjustments)
        implements Form {}
