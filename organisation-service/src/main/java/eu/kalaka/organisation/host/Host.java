package eu.kalaka.organisation.host;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.HostRegistered;
import eu.kalaka.contracts.organisation.HostState;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation that takes volunteers (domain.md 4.3).
 *
 * @param legalType code of the list {@code organisation_types}
 * @param structureType code of the list {@code social_structure_types}; absent where the host is no social structure
 * @param country HU or GR, by whose law it stands
 * @param phone E.164 once registered
 * @param insuredUntil the last day of its liability insurance; absent where it has shown none
 */
@Document("hosts")
record Host(
        @Id HostId id,
        UnitPath unit,
        String name,
        String legalType,
        @Nullable String structureType,
        String country,
        @Nullable String email,
        @Nullable String phone,
        @Nullable GeoPoint place,
        @Nullable LocalDate insuredUntil) {

    Host withPhone(@Nullable String other) {
        return new Host(id, unit, name, legalType, structureType, country, email, other, place, insuredUntil);
    }

    /** Its liability insurance was shown; null where it has none any more. */
    Decision<Host> insured(@Nullable LocalDate until) {
        return Objects.equals(until, insuredUntil)
                ? Decision.kept(this)
                : Decision.changed(
                        new Host(id, unit, name, legalType, structureType, country, email, phone, place, until));
    }

    HostRegistered registered(Instant at) {
        return new HostRegistered(id.value(), unit.value(), country, legalType, at);
    }

    List<Message> snapshots() {
        return List.of(new HostState(id.value(), unit.value(), name, email, phone, insuredUntil));
    }
}
