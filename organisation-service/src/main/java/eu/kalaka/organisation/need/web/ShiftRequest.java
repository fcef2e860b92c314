package eu.kalaka.organisation.need.web;

import eu.kalaka.organisation.need.Shift;
import eu.kalaka.platform.store.Ids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One shift, times with the offset of the place where it happens. */
record ShiftRequest(
        @NotNull OffsetDateTime start,
        @NotNull OffsetDateTime end,
        @NotNull @Min(1) @Max(10_000) Integer places,
        @Nullable @Min(1) @Max(10_000) Integer placesMin) {

    Shift toShift(Ids ids) {
        return Shift.single(ids.next(), start, end, places, placesMin);
    }
}
