package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.contact.Contact;
import eu.kalaka.organisation.contact.OpeningHours;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is and how it is reached.
 *
 * @param names by language code, at least one
 */
record Description(
        UnitKind kind,
        Map<String, String> names,
        @Nullable GeoPoint place,
        @Nullable Contact contact,
        List<OpeningHours> openingHours) {

    Description {
        names = names == null ? Map.of() : Map.copyOf(names);
        openingHours = openingHours == null ? List.of() : List.copyOf(openingHours);
    }

    Description with(@Nullable Contact other) {
        return new Description(kind, names, place, other, openingHours);
    }
}
