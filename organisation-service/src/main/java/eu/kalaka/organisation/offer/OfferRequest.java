package eu.kalaka.organisation.offer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.place.PlaceRequest;
import eu.kalaka.platform.web.CodeOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a donor gives. */
record OfferRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @NotNull UUID donorId,
        @NotNull @Pattern(regexp = OfferKind.CODES) String kind,
        @NotBlank @Size(max = 200) String what,
        @NotNull @Min(1) @Max(100_000) Integer quantity,
        @Nullable @Valid MealsRequest meals,
        @NotNull @Valid PickUpRequest pickUp) {

    /** For surplus meals; an empty list of allergens says that there are none. */
    record MealsRequest(
            @NotNull @Size(max = 14) List<@NotNull @CodeOf("allergens") String> allergens,
            @NotNull OffsetDateTime preparedAt,
            @NotNull OffsetDateTime useUntil,
            @NotNull @Pattern(regexp = Chain.CODES) String chain,
            @Nullable @Size(max = 200) String packing) {

        Meals toMeals() {
            return new Meals(
                    allergens.stream().distinct().toList(),
                    preparedAt.toInstant(),
                    useUntil.toInstant(),
                    Chain.of(chain),
                    packing);
        }
    }

    /** When, where and with what it is fetched. */
    record PickUpRequest(
            @NotNull OffsetDateTime from,
            @NotNull OffsetDateTime until,
            @Nullable @Valid PlaceRequest place,
            @Nullable @Size(max = 100) String placeName,
            @Nullable @Pattern(regexp = VehicleNeed.CODES) String vehicle) {

        PickUp toPickUp() {
            return new PickUp(
                    from.toInstant(),
                    until.toInstant(),
                    PlaceRequest.toPoint(place),
                    placeName,
                    vehicle == null ? VehicleNeed.NONE : VehicleNeed.of(vehicle));
        }
    }

    Offer toOffer(OfferId id) {
        return Offer.open(
                id,
                new UnitPath(unit),
                new HostId(donorId),
                OfferKind.of(kind),
                what.strip(),
                quantity,
                meals == null ? null : meals.toMeals(),
                pickUp.toPickUp());
    }
}
