package eu.kalaka.organisation.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.need.Need;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One need for search engines, as https://schema.org/JobPosting of a volunteer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobPosting(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        String title,
        String description,
        Identifier identifier,
        String employmentType,
        Organization hiringOrganization,
        @Nullable Place jobLocation,
        @Nullable String jobLocationType,
        @Nullable Integer totalJobOpenings,
        @Nullable Instant validThrough,
        boolean directApply) {

    record Identifier(@JsonProperty("@type") String type, String name, String value) {}

    record Organization(@JsonProperty("@type") String type, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            @JsonProperty("@type") String type,
            @Nullable String name,
            Address address,
            @Nullable GeoCoordinates geo) {}

    record Address(@JsonProperty("@type") String type, String addressCountry) {}

    record GeoCoordinates(@JsonProperty("@type") String type, double latitude, double longitude) {}

    static JobPosting of(PublicNeed open, Instant now) {
        Need need = open.need();
        boolean remote = need.task().place() == null && need.task().placeName() == null;
        int places = open.shiftsAfter(now).stream()
                .mapToInt(shift -> Math.max(0, shift.places() - shift.placed().size()))
                .sum();
        String tasks = need.task().tasks();
        return new JobPosting(
                "https://schema.org",
                "JobPosting",
                need.task().title(),
                tasks == null ? need.task().title() : tasks,
                new Identifier("PropertyValue", "Kaláka", need.id().value().toString()),
                "VOLUNTEER",
                new Organization("Organization", open.host()),
                remote ? null : place(need),
                remote ? "TELECOMMUTE" : null,
                places == 0 ? null : places,
                need.due(),
                false);
    }

    private static Place place(Need need) {
        GeoPoint point = need.task().place();
        String country = need.unit().value().split("/", -1)[1].toUpperCase(Locale.ROOT);
        return new Place(
                "Place",
                need.task().placeName(),
                new Address("PostalAddress", country),
                point == null ? null : new GeoCoordinates("GeoCoordinates", point.lat(), point.lon()));
    }
}
