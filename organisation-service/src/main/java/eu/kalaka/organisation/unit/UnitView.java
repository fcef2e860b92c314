package eu.kalaka.organisation.unit;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.organisation.contact.Contact;
import eu.kalaka.organisation.contact.OpeningHours;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit as callers see it. */
record UnitView(
        String path,
        String kind,
        Map<String, String> names,
        @Nullable GeoPoint place,
        @Nullable Contact contact,
        List<OpeningHours> openingHours,
        @Nullable Instant closedAt,
        @Nullable String movedTo,
        @Nullable String movedFrom) {

    static UnitView of(Unit unit) {
        Description description = unit.description();
        return new UnitView(
                unit.path().value(),
                description.kind().code(),
                description.names(),
                description.place(),
                description.contact(),
                description.openingHours(),
                unit.closedAt(),
                unit.movedTo() == null ? null : unit.movedTo().value(),
                unit.movedFrom() == null ? null : unit.movedFrom().value());
    }
}
