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
import org.jspecify.annotations.Nullable;

/** What is posted about one volunteer, one kind of thing each. */
final class ParticularsRequests {

    private static final String REGIMES = "koet|informal|iksz|gr_law|gr_municipal|gr_civil_protection";

    record Level(@NotNull @Min(1) @Max(3) Integer level) {}

    record Seen(
            @NotNull @PastOrPresent LocalDate seenOn,
            @Nullable LocalDate validUntil) {

        Evidence toEvidence(String type, String by) {
            return new Evidence(type, seenOn, validUntil, by);
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
            @Nullable LocalDate validUntil) {

        Guardian toGuardian(String by) {
            return new Guardian(
                    name.strip(),
                    relation,
                    Registration.distinct(regimes),
                    declarations,
                    childAgreed,
                    signedOn,
                    validUntil,
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
            return Registration.distinct(week).stream().map(Slot::toFreeTime).toList();
        }

        List<OtherDays> toOtherDays() {
            return Registration.distinct(otherDays).stream()
                    .map(days -> new OtherDays(days.from(), days.to(), days.free()))
                    .toList();
        }
    }

    record Days(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull Boolean free) {}

    private ParticularsRequests() {}
}
