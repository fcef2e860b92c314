package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Paged;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.room.staff.named.Names;
import java.time.Instant;
import java.time.OffsetDateTime;
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

/** Placements of a unit, told with the names of people. */
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
            @Nullable String needTitle,
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

    record Page(List<Placement> items, @Nullable String next) implements Paged<Placement> {}

    /**
     * Those in a status that are wanted, in short, in an order.
     *
     * @param line a line of the summary, of a placement and its volunteer's name, where that is to be seen
     */
    <T extends Comparable<T>> Answer<Summary> summary(
            UnitPath unit,
            String status,
            Predicate<Placement> wanted,
            Function<Placement, T> order,
            BiFunction<Placement, @Nullable String, Summary.Line> line) {
        return all(unit, status).map(page -> {
            List<Placement> found = page.items().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(order))
                    .toList();
            List<Placement> first = found.stream().limit(Summary.SHORT).toList();
            Map<UUID, Names.Person> people =
                    names.volunteers(first.stream().map(Placement::volunteerId).toList());
            return new Summary(
                    found.size(),
                    page.next() != null,
                    first.stream()
                            .map(one -> line.apply(one, name(one, people)))
                            .toList());
        });
    }

    private static @Nullable String name(Placement placement, Map<UUID, Names.Person> people) {
        return Optional.ofNullable(people.get(placement.volunteerId()))
                .map(Names.Person::name)
                .orElse(null);
    }

    private Answer<Paged.Read<Placement>> all(UnitPath unit, String status) {
        return Paged.upTo(
                PAGES,
                cursor -> api.get(
                        Query.of("/api/placements")
                                .with("unit", unit)
                                .with("status", status)
                                .with("limit", PAGE)
                                .with("cursor", cursor),
                        Page.class));
    }
}
