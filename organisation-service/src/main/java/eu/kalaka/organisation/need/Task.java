package eu.kalaka.organisation.need;

import eu.kalaka.contracts.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, and where.
 *
 * @param activity code of the list {@code activity_types}
 * @param targetGroup code of the list {@code target_groups}
 * @param place where it happens; absent means remote or not said
 * @param placeName what the place is called
 * @param abroad whether it happens outside the unit's country; absent in needs of before means no
 * @param communityService only under the regime iksz, and there always
 */
public record Task(
        String title,
        @Nullable String tasks,
        String activity,
        @Nullable String targetGroup,
        Regime regime,
        @Nullable GeoPoint place,
        @Nullable String placeName,
        @Nullable Boolean abroad,
        @Nullable CommunityService communityService) {

    public boolean isAbroad() {
        return Boolean.TRUE.equals(abroad);
    }
}
