package eu.kalaka.matching.suggestion.web;

import eu.kalaka.matching.index.Behind;
import eu.kalaka.matching.suggestion.LeftOutCursor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which page of those left out.
 *
 * @param gate only those for whom this gate is closed
 */
record LeftOutAsked(
        @Nullable @Pattern(regexp = "[a-z_]{2,40}") String gate,
        @Nullable @Pattern(regexp = LeftOutCursor.FORM) String cursor,
        @Nullable @Min(1) @Max(100) Integer limit) {

    private static final int USUAL = 50;

    @Nullable
    Behind after() {
        return cursor == null ? null : LeftOutCursor.parse(cursor);
    }

    int size() {
        return limit == null ? USUAL : limit;
    }
}
