package eu.kalaka.contracts.registry;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matching needs to know of a volunteer; personal data, snapshot topic only.
 *
 * @param place home, where known
 * @param availability weekly times as {@code DAY/part}, e.g. {@code SATURDAY/morning}
 * @param maxDistanceKm how far she goes, kilometres; absent means no limit said
 * @param consents purposes with a consent in force
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
        List<String> consents)
        implements Message {}
