package eu.kalaka.matching.suggestion.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which needs to list for a volunteer.
 *
 * @param fits only those that she fits, or only those that she does not; absent means all
 * @param offset how many to skip
 */
record NeedsAsked(
        @Nullable @Pattern(regexp = "[0-9]{1,3}") String engine,
        @Nullable Boolean fits,
        @Nullable @Min(0) @Max(10_000) Integer offset,
        @Nullable @Min(1) @Max(100) Integer limit) {

    private static final int USUAL = 20;

    int skipped() {
        return offset == null ? 0 : offset;
    }

    int size() {
        return limit == null ? USUAL : limit;
    }
}
