package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.contact.ContactRequest;
import eu.kalaka.organisation.contact.OpeningHours;
import eu.kalaka.organisation.place.PlaceRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit as the network office or the centre describes it. */
record UnitRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String path,
        @NotNull @Pattern(regexp = UnitKind.CODES) String kind,
        @NotNull @Valid NamesRequest names,
        @Nullable @Valid PlaceRequest place,
        @Nullable @Valid ContactRequest contact,
        @Nullable @Size(max = OpeningHours.MOST) List<@NotNull @Valid OpeningHours> openingHours) {

    UnitPath unitPath() {
        return new UnitPath(path);
    }

    Description description() {
        return new Description(
                UnitKind.of(kind),
                names.toMap(),
                PlaceRequest.toPoint(place),
                ContactRequest.toContact(contact),
                openingHours == null ? List.of() : openingHours);
    }
}
