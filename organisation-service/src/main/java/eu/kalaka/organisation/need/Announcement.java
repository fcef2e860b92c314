package eu.kalaka.organisation.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a need is made known.
 *
 * @param urgency how soon volunteers must be found
 * @param listed whether it stands in the public lists and feeds once it is published
 * @param kiosk whether it is shown on kiosks and screens in public places
 * @param applyUntil when the last volunteer may apply; absent means until the last shift ends
 */
public record Announcement(
        Urgency urgency,
        boolean listed,
        boolean kiosk,
        @Nullable Instant applyUntil) {

    /** As needs are made known where nothing else is said. */
    public static final Announcement USUAL = new Announcement(Urgency.NORMAL, true, false, null);
}
