package eu.kalaka.platform.audit;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Who did or saw what: for those who answer for a unit, and only of it. Of others' people in the same entry nothing is told. */
final class SearchAudit {

    static final Right RIGHT = Right.named("audit.search").inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER);

    /**
     * What is looked for; absent parts do not matter.
     *
     * @param person about whom
     * @param actor subject of the token of who acted
     * @param from the first moment
     * @param until the moment before which
     */
    record Wanted(
            @Nullable UUID person,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant until) {}

    private final MongoTemplate mongo;

    SearchAudit(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Newest first; {@code before} is the cursor. */
    Page<AuditView> find(Wanted wanted, @Nullable String before, int limit, Caller caller) {
        int size = Math.clamp(limit, 1, Page.MOST);
        List<Criteria> all = new ArrayList<>(List.of(caller.within(RIGHT, "units", UnitPath.NETWORK)));
        if (wanted.person() != null) {
            String id = wanted.person().toString();
            all.add(new Criteria()
                    .orOperator(
                            Criteria.where("people.volunteer").is(id),
                            Criteria.where("records").is(id)));
        }
        if (wanted.actor() != null) {
            all.add(Criteria.where("actor").is(wanted.actor()));
        }
        if (wanted.from() != null) {
            all.add(Criteria.where("at").gte(Date.from(wanted.from())));
        }
        if (wanted.until() != null) {
            all.add(Criteria.where("at").lt(Date.from(wanted.until())));
        }
        if (before != null) {
            all.add(Criteria.where("_id").lt(before));
        }
        List<Link> found = mongo.find(
                Query.query(new Criteria().andOperator(all))
                        .with(Sort.by(Sort.Direction.DESC, "_id"))
                        .limit(size + 1),
                Link.class);
        List<Link> shown = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                shown.stream()
                        .map(link -> AuditView.of(link, own(link, caller)))
                        .toList(),
                found.size() > size ? shown.getLast().place() : null);
    }

    private static List<UUID> own(Link link, Caller caller) {
        return link.people().stream()
                .filter(person -> caller.may(RIGHT, person.unit()))
                .map(Person::volunteer)
                .toList();
    }
}
