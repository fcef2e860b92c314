package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching needs to know of a volunteer; personal data, snapshot topic only. Lists that were added later are absent in old
 * snapshots, which means empty.
 *
 * @param place home, where known
 * @param availability weekly times as {@code DAY/part}, e.g. {@code SATURDAY/morning}
 * @param maxDistanceKm how far she goes, kilometres; absent means no limit said
 * @param consents purposes with a consent in force
 * @param registeredOn absent where it is not known
 * @param skillLevels how well she can do what, as far as she was asked
 * @param evidence what was seen and found in order
 * @param guardian the legal representative's consent in force
 * @param citizenship absent where nobody asked
 * @param student absent where she is none
 * @param blockedHosts hosts where she is not to be placed, by her wish or theirs
 * @param otherDays days on which she is away, or free, against her usual week
 */
public record VolunteerState(
        UUID volunteerId,
        String unit,
        String status,
        LocalDate birthDate,
        @Nullable GeoPoint place,
        List<String> skills,
        List<String> languages,
        List<String> availability,
        @Nullable Integer maxDistanceKm,
        List<String> consents,
        @Nullable LocalDate registeredOn,
        @Nullable List<SkillLevel> skillLevels,
        @Nullable List<Evidence> evidence,
        @Nullable GuardianConsent guardian,
        @Nullable Citizenship citizenship,
        @Nullable Student student,
        @Nullable List<UUID> blockedHosts,
        @Nullable List<OtherDays> otherDays)
        implements Message {

    /** With what version 1 began. */
    public VolunteerState(
            UUID volunteerId,
            String unit,
            String status,
            LocalDate birthDate,
            @Nullable GeoPoint place,
            List<String> skills,
            List<String> languages,
            List<String> availability,
            @Nullable Integer maxDistanceKm,
            List<String> consents) {
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
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
