package eu.kalaka.organisation.host;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.contact.Contact;
import eu.kalaka.organisation.contact.OpeningHours;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is and how it is reached.
 *
 * @param legalType code of the list {@code organisation_types}
 * @param country HU or GR, by whose law it stands
 * @param registers its numbers in public registers
 * @param scope what it does by its founding document; volunteers help within it only (Köt. 3.§)
 */
public record Particulars(
        String name,
        String legalType,
        String country,
        Contact contact,
        @Nullable GeoPoint place,
        List<OpeningHours> openingHours,
        Map<Register, String> registers,
        @Nullable String scope) {

    public Particulars {
        openingHours = openingHours == null ? List.of() : List.copyOf(openingHours);
        registers = registers == null ? Map.of() : Map.copyOf(registers);
    }

    Particulars with(Contact other) {
        return new Particulars(name, legalType, country, other, place, openingHours, registers, scope);
    }

    boolean isReachable() {
        return contact.email() != null || contact.phone() != null;
    }
}
