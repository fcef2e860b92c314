package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.room.person.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A volunteer's record as registry-service shows it, as much of it as the profile needs. */
record Volunteer(
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
        @Nullable Integer maxDistanceKm,
        String channel,
        String status,
        List<Step> history,
        List<Consent> consents,
        Particulars particulars,
        Profile profile,
        List<String> toBeProved,
        @Nullable UUID mergedInto,
        List<UUID> absorbed) {

    record Slot(String day, String part) {}

    /** A step in the life cycle, or another thing that happened to the record. */
    record Step(
            String status, Instant at, String by, @Nullable String reason) {}

    record Consent(
            String purpose,
            boolean given,
            String channel,
            Instant at,
            String by,
            @Nullable Integer text,
            @Nullable String language,
            @Nullable String proof) {}

    record Evidence(
            String type,
            LocalDate seenOn,
            @Nullable LocalDate validUntil,
            @Nullable String skill,
            @Nullable Boolean inOrder) {}

    record Guardian(
            String name,
            String relation,
            LocalDate signedOn,
            @Nullable LocalDate validUntil,
            @Nullable String phone) {}

    record OtherDays(LocalDate from, LocalDate to, boolean free) {}

    record Particulars(List<Evidence> evidence, @Nullable Guardian guardian, List<OtherDays> otherDays) {}

    record Profile(
            @Nullable String postcode,
            @Nullable String ownSkills,
            @Nullable Integer hoursPerMonth,
            @Nullable String commitment,
            List<String> transport,
            boolean drivingLicence,
            boolean emergencyPool,
            @Nullable String experience,
            @Nullable String motivation,
            @Nullable String adjustments) {}

    /** What holds of each consent now: the last word on it. */
    public List<Consent> consentsNow() {
        Map<String, Consent> last = new LinkedHashMap<>();
        consents.forEach(consent -> last.put(consent.purpose(), consent));
        return List.copyOf(last.values());
    }

    /** The parts of a day on which she is usually free. */
    public List<String> partsOf(String day) {
        return availability.stream()
                .filter(slot -> slot.day().equals(day))
                .map(Slot::part)
                .toList();
    }

    public List<Step> historyNewestFirst() {
        return history.reversed();
    }

    /** The steps that staff may take from here. */
    public List<String> steps() {
        return switch (status) {
            case "registered" -> List.of("interview", "pause", "leave");
            case "interviewed" -> List.of("activate", "pause", "leave");
            case "active" -> List.of("pause", "leave");
            case "paused" -> List.of("resume", "leave");
            case "left" -> List.of("return");
            default -> List.of();
        };
    }

    /** As the form shows it. */
    Typed typed(Codes codes) {
        List<String> skillNames =
                skills.stream().map(skill -> codes.name("skills", skill)).toList();
        return Typed.NOTHING
                .with("name", name)
                .with("calledName", calledName)
                .with("birthDate", birthDate.toString())
                .with("email", email)
                .with("phone", phone)
                .with("language", language)
                .with("preferredChannel", preferredChannel)
                .with("settlement", settlement)
                .with("postcode", profile.postcode())
                .with("skill", skillNames)
                .with(
                        "availability",
                        availability.stream()
                                .map(slot -> slot.day() + "/" + slot.part())
                                .toList())
                .with(
                        "maxDistanceKm",
                        Optional.ofNullable(maxDistanceKm).map(String::valueOf).orElse(null));
    }
}
