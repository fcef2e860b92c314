package eu.kalaka.registry.regulation;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What somebody accepted, as the API shows it. */
record AcceptanceView(UUID volunteerId, String unit, UUID regulationId, int version, String channel, Instant at)
        implements Personal {

    @Override
    public Collection<Person> people() {
        return List.of(new Person(volunteerId, new UnitPath(unit)));
    }

    static AcceptanceView of(Acceptance acceptance) {
        return new AcceptanceView(
                acceptance.volunteerId(),
                acceptance.unit().value(),
                acceptance.regulationId().value(),
                acceptance.number(),
                acceptance.channel(),
                acceptance.at());
    }
}
