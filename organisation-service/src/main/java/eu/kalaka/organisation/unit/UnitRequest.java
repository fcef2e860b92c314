package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.place.PlaceRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit as the network office describes it. */
record UnitRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String path,
        @NotNull @Pattern(regexp = UnitKind.CODES) String kind,
        @NotNull @Valid NamesRequest names,
        @Nullable @Valid PlaceRequest place) {

    Unit toUnit() {
        return new Unit(new UnitPath(path), UnitKind.of(kind), names.toMap(), PlaceRequest.toPoint(place));
    }
}
