package eu.kalaka.organisation.host;

import org.jspecify.annotations.Nullable;

/**
 * What a business can give.
 *
 * @param staffDays working days of its people in a year
 */
public record Contribution(
        @Nullable String services,
        @Nullable String goods,
        @Nullable Integer staffDays) {}
