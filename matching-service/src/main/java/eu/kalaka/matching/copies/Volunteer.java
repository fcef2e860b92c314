package eu.kalaka.matching.copies;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What matching needs to know of a volunteer: our view of {@code kalaka.volunteer.state.v1}, and our copy of it.
 *
 * @param skills codes of skills, qualifications and interests, which are one list
 * @param languages codes; none means she was not asked
 * @param availability weekly times as {@code DAY/part}, e.g. {@code SATURDAY/morning}; none means she was not asked
 * @param maxDistanceKm kilometres; absent means no limit said
 * @param consents purposes with a consent in force
 * @param registeredOn absent where it is not known
 * @param skillLevels as far as she was asked
 * @param guardian the consent in force of her legal representative
 * @param citizenship absent where nobody asked
 * @param student absent where she is none
 * @param blockedHosts hosts where she is not to be placed, by her wish or theirs
 * @param otherDays days that differ from her usual week
 */
@Document("volunteers")
public record Volunteer(
        @Id UUID volunteerId,
        String unit,
        String status,
        LocalDate birthDate,
        @Nullable GeoPoint place,
        Set<String> skills,
        Set<String> languages,
        Set<String> availability,
        @Nullable Integer maxDistanceKm,
        Set<String> consents,
        @Nullable LocalDate registeredOn,
        List<SkillLevel> skillLevels,
        List<Evidence> evidence,
        @Nullable GuardianConsent guardian,
        @Nullable Citizenship citizenship,
        @Nullable Student student,
        Set<UUID> blockedHosts,
        List<OtherDays> otherDays) {

    public Volunteer {
        skills = Absent.none(skills);
        languages = Absent.none(languages);
        availability = Absent.none(availability);
        consents = Absent.none(consents);
        skillLevels = Absent.none(skillLevels);
        evidence = Absent.none(evidence);
        blockedHosts = Absent.none(blockedHosts);
        otherDays = Absent.none(otherDays);
    }

    /** Somebody of whom nothing more is known than the registration form asks. */
    public Volunteer(
            UUID volunteerId,
            String unit,
            String status,
            LocalDate birthDate,
            @Nullable GeoPoint place,
            Set<String> skills,
            Set<String> languages,
            Set<String> availability,
            @Nullable Integer maxDistanceKm,
            Set<String> consents) {
        this(
                volunteerId,
                unit,
                status,
                birthDate,
                place,
                skills,
                languages,
                availability,
                maxDistanceKm,
                consents,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                Set.of(),
                List.of());
    }

    public VolunteerId id() {
        return new VolunteerId(volunteerId);
    }

    public UnitPath unitPath() {
        return new UnitPath(unit);
    }

    /** How well she can do that, 1 to 3; empty where she was not asked. */
    public OptionalInt levelOf(String skill) {
        return skillLevels.stream()
                .filter(known -> known.skill().equals(skill))
                .mapToInt(SkillLevel::level)
                .findFirst();
    }
}
