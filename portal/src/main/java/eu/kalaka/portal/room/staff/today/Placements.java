package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Names;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Placements of a unit, told with the names of people and needs. */
@Component
class Placements {

    private static final int PAGE = 200;

    /** More than that is not counted. */
    private static final int PAGES = 5;

    private final Api api;
    private final Names names;

    Placements(Api api, Names names) {
        this.api = api;
        this.names = names;
    }

    record Placement(
            UUID id,
            String unit,
            UUID needId,
            UUID volunteerId,
            OffsetDateTime start,
            OffsetDateTime end,
            Instant invitedAt,
            List<Object> hours) {

        /** Whether it is over and nobody has said yet how long it was. */
        boolean lacksHours(OffsetDateTime now) {
            return hours.isEmpty() && end.isBefore(now);
        }
    }

    record Page(List<Placement> items, @Nullable String next) {}

    /** Those in a status that are wanted, in short, in an order. */
    <T extends Comparable<T>> Answer<Summary> summary(
            UnitPath unit,
            String status,
            Predicate<Placement> wanted,
            Function<Placement, T> order,
            BiFunction<Placement, Told, Summary.Line> line) {
        return all(unit, status).map(page -> {
            List<Placement> found = page.items().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(order))
                    .toList();
            List<Placement> first = found.stream().limit(Summary.SHORT).toList();
            Told told = new Told(
                    names.volunteers(first.stream().map(Placement::volunteerId).toList()),
                    names.needs(first.stream().map(Placement::needId).toList()));
            return new Summary(
                    found.size(),
                    page.next() != null,
                    first.stream().map(one -> line.apply(one, told)).toList());
        });
    }

    /** Names by id. */
    record Told(Map<UUID, Names.Person> people, Map<UUID, Names.Need> needs) {

        @Nullable
        String person(Placement placement) {
            return Optional.ofNullable(people.get(placement.volunteerId()))
                    .map(Names.Person::name)
                    .orElse(null);
        }

        @Nullable
        String need(Placement placement) {
            return Optional.ofNullable(needs.get(placement.needId()))
                    .map(Names.Need::title)
                    .orElse(null);
        }
    }

    private Answer<Page> all(UnitPath unit, String status) {
        List<Placement> items = new ArrayList<>();
        String cursor = null;
        for (int i = 0; i < PAGES; i++) {
            Query query = Query.of("/api/placements")
                    .with("unit", unit)
                    .with("status", status)
                    .with("limit", PAGE)
                    .with("cursor", cursor);
            Answer<Page> answer = api.get(query, Page.class);
            if (!(answer instanceof Answer.There<Page>(Page page, String _))) {
                return answer;
            }
            items.addAll(page.items());
            cursor = page.next();
            if (cursor == null) {
                break;
            }
        }
        return new Answer.There<>(new Page(items, cursor), null);
    }
}
