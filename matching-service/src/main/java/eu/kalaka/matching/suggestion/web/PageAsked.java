package eu.kalaka.matching.suggestion.web;

import eu.kalaka.matching.index.Place;
import eu.kalaka.matching.suggestion.RankCursor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Which page of a ranking. */
record PageAsked(
        @Nullable @Pattern(regexp = RankCursor.FORM) String cursor,
        @Nullable @Min(1) @Max(100) Integer limit) {

    private static final int USUAL = 20;

    @Nullable
    Place after() {
        return cursor == null ? null : RankCursor.parse(cursor);
    }

    int size() {
        return limit == null ? USUAL : limit;
    }
}
