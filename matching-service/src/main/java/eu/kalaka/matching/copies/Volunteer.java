package eu.kalaka.matching.copies;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
import java.time.LocalDate;
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
        Set<String> consents) {

    public Volunteer {
        skills = Absent.none(skills);
        languages = Absent.none(languages);
        availability = Absent.none(availability);
        consents = Absent.none(consents);
    }

    public VolunteerId id() {
        return new VolunteerId(volunteerId);
    }

    public UnitPath unitPath() {
        return new UnitPath(unit);
    }
}
