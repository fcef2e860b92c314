package eu.kalaka.organisation.host;

import eu.kalaka.contracts.GeoPoint;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A host as its staff and its coordinator see it. */
record HostView(
        UUID id,
        String unit,
        String name,
        String legalType,
        @Nullable String structureType,
        String country,
        @Nullable String email,
        @Nullable String phone,
        @Nullable GeoPoint place,
        @Nullable LocalDate insuredUntil) {

    static HostView of(Host host) {
        return new HostView(
                host.id().value(),
                host.unit().value(),
                host.name(),
                host.legalType(),
                host.structureType(),
                host.country(),
                host.email(),
                host.phone(),
                host.place(),
                host.insuredUntil());
    }
}
