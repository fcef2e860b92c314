package eu.kalaka.organisation.ergani;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** What is to be announced, what was, and what need not be. */
@Component
public class Announcements {

    /** Who announces. */
    public static final Right KEEP =
            Right.named("ergani.keep").inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR);

    private final AggregateStore<Announcement> store;
    private final MongoTemplate mongo;
    private final Clock clock;

    Announcements(AggregateStore<Announcement> store, MongoTemplate mongo, Clock clock) {
        this.store = store;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Records that it was announced in ERGANI on that day. */
    public Outcome<Announcement> announce(PlacementId id, LocalDate on, Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return change(id, caller, announcement -> announcement.announced(on, caller.subject(), today));
    }

    /** Records why it need not be announced. */
    public Outcome<Announcement> exempt(PlacementId id, String reason, Caller caller) {
        return change(id, caller, announcement -> announcement.notNeeded(reason, caller.subject()));
    }

    /** A page of those of the caller's units. */
    public Page<Announcement> below(
            UnitPath unit, @Nullable ErganiStatus status, Caller caller, @Nullable String cursor, int limit) {
        Criteria visible = caller.within(KEEP, "unit", unit);
        Criteria asked = status == null
                ? visible
                : new Criteria().andOperator(visible, Criteria.where("status").is(status));
        return Page.find(
                mongo,
                Announcement.class,
                asked,
                cursor,
                limit,
                announcement -> announcement.id().value().toString());
    }

    private Outcome<Announcement> change(
            PlacementId id, Caller caller, Function<Announcement, Decision<Announcement>> decide) {
        return store.change(id.value().toString(), announcement -> caller.may(KEEP, announcement.unit()), null, decide);
    }
}
