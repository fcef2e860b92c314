package eu.kalaka.organisation.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.Shift;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Needs on a map: GeoJSON (RFC 7946), a point for each need that has a place. */
@Component
class NeedsMap {

    record FeatureCollection(String type, List<Feature> features) {}

    record Feature(String type, UUID id, Point geometry, Properties properties) {}

    /** Longitude first, as GeoJSON wants it. */
    record Point(String type, List<Double> coordinates) {}

    /**
     * What the map can filter and show.
     *
     * @param free places that are still free in all shifts to come
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Properties(
            String title,
            String unit,
            String host,
            String activity,
            @Nullable String targetGroup,
            @Nullable String placeName,
            String urgency,
            @Nullable OffsetDateTime nextShift,
            int free) {}

    FeatureCollection of(List<PublicNeed> needs, @Nullable String targetGroup, Instant now) {
        return new FeatureCollection(
                "FeatureCollection",
                needs.stream()
                        .filter(open -> targetGroup == null
                                || Objects.equals(
                                        targetGroup, open.need().task().targetGroup()))
                        .flatMap(open -> feature(open, now))
                        .toList());
    }

    private static Stream<Feature> feature(PublicNeed open, Instant now) {
        Need need = open.need();
        GeoPoint place = need.task().place();
        if (place == null) {
            return Stream.empty();
        }
        List<Shift> shifts = open.shiftsAfter(now);
        return Stream.of(new Feature(
                "Feature",
                need.id().value(),
                new Point("Point", List.of(place.lon(), place.lat())),
                new Properties(
                        need.task().title(),
                        need.unit().value(),
                        open.host(),
                        need.task().activity(),
                        need.task().targetGroup(),
                        need.task().placeName(),
                        need.announcement().urgency().code(),
                        shifts.isEmpty() ? null : shifts.getFirst().start(),
                        shifts.stream()
                                .mapToInt(shift -> Math.max(
                                        0, shift.places() - shift.placed().size()))
                                .sum())));
    }
}
