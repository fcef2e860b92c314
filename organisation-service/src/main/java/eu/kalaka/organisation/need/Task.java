package eu.kalaka.organisation.need;

import eu.kalaka.contracts.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, and where.
 *
 * @param activity code of the list {@code activity_types}
 * @param targetGroup code of the list {@code target_groups}
 * @param place where it happens; absent means remote or not said
 */
public record Task(
        String title,
        @Nullable String tasks,
        String activity,
        @Nullable String targetGroup,
        Regime regime,
        @Nullable GeoPoint place) {}
