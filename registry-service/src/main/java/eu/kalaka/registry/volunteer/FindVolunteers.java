package eu.kalaka.registry.volunteer;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Page;
import eu.kalaka.registry.search.Cursor;
import eu.kalaka.registry.search.Hit;
import eu.kalaka.registry.search.Hits;
import eu.kalaka.registry.search.Order;
import eu.kalaka.registry.search.VolunteerIndex;
import eu.kalaka.registry.search.Wanted;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Finds volunteers of the caller's units, and of no others: neither in the list nor in its total. The index says who; what is
 * shown of them is read from the store, and whoever is there no longer one of the caller's is left out.
 */
@Component
class FindVolunteers {

    private final VolunteerIndex index;
    private final MongoTemplate mongo;
    private final Clock clock;

    FindVolunteers(VolunteerIndex index, MongoTemplate mongo, Clock clock) {
        this.index = index;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A page of those who are looked for, or empty where the cursor is none of this search. */
    Optional<Found> find(Search search, Caller caller) {
        Wanted wanted = wanted(search, caller);
        return page(wanted, search.order(), search.isDescending(), search.cursor(), search.most(), caller);
    }

    /** A page of all, in the order of their ids, which may stand in an address; empty where the cursor is none. */
    Optional<Found> list(UnitPath below, @Nullable String status, @Nullable String cursor, int limit, Caller caller) {
        Wanted wanted = new Wanted(
                caller.unitsFor(SeeVolunteers.LIST, below),
                null,
                status == null ? Status.IN_USE : List.of(status),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
        return page(wanted, Order.ID, false, cursor, limit, caller);
    }

    private Wanted wanted(Search search, Caller caller) {
        return search.in(
                caller.unitsFor(SeeVolunteers.LIST, search.below()),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private Optional<Found> page(
            Wanted wanted, Order order, boolean descending, @Nullable String cursor, int limit, Caller caller) {
        Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(text -> Cursor.read(text, order, descending));
        if (cursor != null && after.isEmpty()) {
            return Optional.empty();
        }
        Hits hits = index.find(wanted, order, descending, after.orElse(null), Math.clamp(limit, 1, Page.MOST));
        List<VolunteerView> items = shown(hits.items(), SeeVolunteers.LIST, caller)
                .map(VolunteerView::of)
                .toList();
        return Optional.of(new Found(
                items, hits.total(), hits.next() == null ? null : hits.next().text()));
    }

    /** Who was found, as the store has them, in the same order: those that the right reaches now. */
    Stream<Volunteer> shown(List<Hit> hits, Right right, Caller caller) {
        List<String> texts = hits.stream().map(hit -> hit.id().toString()).toList();
        Map<UUID, Volunteer> found = mongo
                .find(Query.query(Criteria.where("_id").in(texts)), Volunteer.class)
                .stream()
                .filter(volunteer -> caller.may(right, volunteer.unit()))
                .collect(Collectors.toMap(volunteer -> volunteer.id().value(), Function.identity()));
        return hits.stream().map(hit -> found.get(hit.id())).filter(Objects::nonNull);
    }
}
