package eu.kalaka.organisation.need.web;

import eu.kalaka.organisation.need.Series;
import eu.kalaka.organisation.need.Timing;
import eu.kalaka.organisation.need.TimingKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** When volunteers are wanted: at fixed shifts, some time between two days, or from a day on. */
record TimingRequest(
        @NotNull @Pattern(regexp = TimingKind.CODES) String kind,
        @Nullable @Size(max = 50) String zone,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Min(1) @Max(40) Integer hoursPerWeek,
        @Nullable @Valid SeriesRequest series) {

    /** Shifts that come again; {@code start} is the first one's date and time on the clock of the place, without offset. */
    record SeriesRequest(
            @NotBlank @Size(max = 300) String rule,
            @NotNull LocalDateTime start,
            @NotNull Duration length,
            @NotNull @Min(1) @Max(10_000) Integer places,
            @Nullable @Min(1) @Max(10_000) Integer placesMin) {

        Series toSeries() {
            return new Series(rule.strip(), start.withNano(0).toString(), length, places, placesMin);
        }
    }

    Timing toTiming() {
        return new Timing(
                TimingKind.of(kind), zone, from, until, hoursPerWeek, series == null ? null : series.toSeries());
    }
}
