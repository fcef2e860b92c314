package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.web.CodeOf;
import eu.kalaka.registry.volunteer.Registration.Slot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is posted about one volunteer, one kind of thing each. */
final class ParticularsRequests {

    private static final String REGIMES = "koet|informal|iksz|gr_law|gr_municipal|gr_civil_protection";

    record Level(@NotNull @Min(1) @Max(3) Integer level) {}

    /** That a paper was seen; never the paper, a copy or its number (domain.md 3.4). */
    record Seen(
            @NotNull @PastOrPresent LocalDate seenOn,
            @Nullable LocalDate validUntil,
            @Nullable @CodeOf("skills") String skill,
            @Nullable @Pattern(regexp = "passed|failed") String result) {

        Evidence toEvidence(String type, String by) {
            return new Evidence(type, seenOn, validUntil, skill, !"failed".equals(result), by);
        }
    }

    record Consent(
            @NotBlank @Size(max = 200) String name,

            @NotNull @Pattern(regexp = "parent|guardian|other")
            String relation,

            @Nullable @Size(max = 6) List<@NotNull @Pattern(regexp = REGIMES) String> regimes,
            @NotNull Boolean declarations,
            @NotNull Boolean childAgreed,
            @NotNull @PastOrPresent LocalDate signedOn,
            @Nullable LocalDate validUntil,
            @Nullable @Size(min = 3, max = 40) String phone,
            @Nullable @Pattern(regexp = "paper|online") String form) {

        Guardian toGuardian(String by) {
            return new Guardian(
                    name.strip(),
                    relation,
                    Registration.distinct(regimes),
                    declarations,
                    childAgreed,
                    signedOn,
                    validUntil,
                    phone,
                    form,
                    by);
        }
    }

    record Belonging(
            @NotNull @Pattern(regexp = "own|eea|non_eea") String group,

            @Nullable @Pattern(regexp = "refugee|settled|family")
            String exception,

            @NotNull Boolean returnAssured,
            @NotNull Boolean healthEntitled) {

        Citizenship toCitizenship() {
            return new Citizenship(group, exception, returnAssured, healthEntitled);
        }
    }

    record School(
            @NotBlank @Size(max = 200) String school,
            @NotNull Boolean accepted,
            @Nullable @Size(max = 8) List<@NotNull @CodeOf("iksz-areas") String> areas) {

        Student toStudent() {
            return new Student(school.strip(), accepted, Registration.distinct(areas));
        }
    }

    record Apart(@Nullable @Size(max = 500) String reason) {}

    record Times(
            @NotNull @Size(max = 28) List<@NotNull @Valid Slot> week,
            @Nullable @Size(max = 100) List<@NotNull @Valid Days> otherDays) {

        List<FreeTime> toFreeTimes() {
            return week.stream().map(Slot::toFreeTime).toList();
        }

        List<OtherDays> toOtherDays() {
            return Optional.ofNullable(otherDays).orElse(List.of()).stream()
                    .map(days -> new OtherDays(days.from(), days.to(), days.free()))
                    .toList();
        }
    }

    record Days(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull Boolean free) {}

    /** Step 2 of the form: only when a contract needs it. */
    record IdentityData(
            @Nullable @Size(min = 1, max = 200) String birthName,
            @Nullable @Size(min = 1, max = 100) String birthPlace,
            @Nullable @Size(min = 1, max = 200) String mothersName,
            @Nullable @Size(min = 1, max = 200) String fathersName,
            @Nullable @Size(min = 1, max = 300) String residence,
            @Nullable @Valid Emergency emergencyContact) {

        Identity toIdentity() {
            return new Identity(
                    birthName,
                    birthPlace,
                    mothersName,
                    fathersName,
                    residence,
                    Optional.ofNullable(emergencyContact)
                            .map(contact -> new Identity.EmergencyContact(contact.name(), contact.phone()))
                            .orElse(null));
        }
    }

    /** Whom to call when something happens to her. */
    record Emergency(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(min = 3, max = 40) String phone) {}

    private ParticularsRequests() {}
}
