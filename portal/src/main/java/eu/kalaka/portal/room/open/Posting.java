package eu.kalaka.portal.room.open;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A need as the open data describe a single one (schema.org JobPosting).
 *
 * @param totalJobOpenings places still free, where it looks for people
 */
record Posting(
        String title,
        String description,
        Organisation hiringOrganization,
        @Nullable Place jobLocation,
        @Nullable Integer totalJobOpenings,
        @Nullable Instant validThrough) {

    /** Who needs help. */
    record Organisation(String name) {}

    /** Where. */
    record Place(@Nullable String name) {}
}
