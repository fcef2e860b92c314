package eu.kalaka.portal.room.staff.volunteer;

import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.person.Typed;
import eu.kalaka.portal.signin.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whoever is alike because the same press came twice: registered within the last minute, by the same account, under the very same
 * name and day of birth. To warn of her would be to warn of herself.
 */
@Component
class JustRegistered {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final Api api;
    private final Clock clock;

    JustRegistered(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** Her record, if she is among those who are alike. */
    Optional<UUID> among(Alike.Found alike, Typed typed, Visitor visitor) {
        return alike.items().stream()
                .map(Alike::record)
                .filter(record -> record.name().equals(typed.get("name"))
                        && record.birthDate().toString().equals(typed.get("birthDate")))
                .map(Alike.Side::id)
                .filter(id -> isBy(id, visitor))
                .findFirst();
    }

    private boolean isBy(UUID id, Visitor visitor) {
        return api.get(Query.of("/api/volunteers/{}", id), Volunteer.class)
                .found()
                .map(found -> found.history().getFirst())
                .filter(step -> step.by().equals(visitor.account().toString())
                        && step.at().isAfter(clock.instant().minus(A_MOMENT)))
                .isPresent();
    }
}
