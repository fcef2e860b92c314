package eu.kalaka.contracts.organisation;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need as it is now, for matching and for messages.
 *
 * @param status draft, published or closed
 * @param activity code of the list {@code activity_types}
 * @param regime legal regime of its placements: koet, informal, iksz, gr_law, gr_municipal, gr_civil_protection
 * @param place where it happens; absent means remote or not said
 * @param minAge full years on the day of the shift
 * @param trainingMust codes of courses that must be completed and valid on the day
 */
public record NeedState(
        UUID needId,
        String unit,
        UUID hostId,
        String status,
        String title,
        String activity,
        String regime,
        @Nullable GeoPoint place,
        @Nullable Integer minAge,
        List<Shift> shifts,
        List<String> skillsMust,
        List<String> skillsNice,
        List<String> trainingMust,
        List<String> languagesNice)
        implements Message {}
