package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.api.Together;
import eu.kalaka.portal.frame.Dates;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Needs for which volunteers are looked for, counted by organisation-service; those with places that nobody has yet, the soonest first. */
@Component
@Order(1)
class OpenNeeds implements Part {

    private static final String PUBLISHED = "published";
    private static final int MOST = 200;

    private final Api api;
    private final Together together;
    private final Dates dates;
    private final MessageSource words;
    private final Clock clock;

    OpenNeeds(Api api, Together together, Dates dates, MessageSource words, Clock clock) {
        this.api = api;
        this.together = together;
        this.dates = dates;
        this.words = words;
        this.clock = clock;
    }

    record Shift(OffsetDateTime start, int places, int taken, boolean cancelled) {}

    record Need(UUID id, String title, List<Shift> shifts) {

        /** Shifts to come that still lack somebody. */
        Stream<Shift> open(OffsetDateTime now) {
            return shifts.stream()
                    .filter(shift -> !shift.cancelled() && shift.taken() < shift.places())
                    .filter(shift -> shift.start().isAfter(now));
        }

        /** Needs without shifts are open as long as they are published. */
        boolean isOpen(OffsetDateTime now) {
            return shifts.isEmpty() || open(now).findAny().isPresent();
        }

        Optional<OffsetDateTime> next(OffsetDateTime now) {
            return open(now).map(Shift::start).min(Comparator.naturalOrder());
        }

        int free(OffsetDateTime now) {
            return open(now).mapToInt(shift -> shift.places() - shift.taken()).sum();
        }
    }

    record Needs(List<Need> items, @Nullable String next) {}

    record Count(int count) {}

    @Override
    public String key() {
        return "needs";
    }

    @Override
    public Answer<Summary> of(UnitPath unit) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Supplier<Answer<Count>> counting =
                together.meanwhile(() -> api.get(published("/api/needs/count", unit), Count.class));
        return api.get(published("/api/needs", unit).with("limit", MOST), Needs.class)
                .map(needs -> summary(needs, counting.get().getValue(), now));
    }

    private static Query published(String path, UnitPath unit) {
        return Query.of(path).with("unit", unit).with("status", PUBLISHED);
    }

    /** Where the count does not come, what was read is counted, and said to be perhaps more. */
    private Summary summary(Needs needs, @Nullable Count count, OffsetDateTime now) {
        List<Need> open =
                needs.items().stream().filter(need -> need.isOpen(now)).toList();
        List<Summary.Line> lines = open.stream()
                .sorted(Comparator.comparing(need -> need.next(now).orElse(OffsetDateTime.MAX)))
                .limit(Summary.SHORT)
                .map(need -> line(need, now))
                .toList();
        return count == null
                ? new Summary(open.size(), needs.next() != null, lines)
                : new Summary(count.count(), false, lines);
    }

    private Summary.Line line(Need need, OffsetDateTime now) {
        int free = need.free(now);
        String places = words.getMessage("today.needs.places", new Object[] {free}, LocaleContextHolder.getLocale());
        return new Summary.Line(
                "/staff/needs/" + need.id(),
                need.title(),
                free == 0 ? null : places,
                need.next(now).map(dates::moment).orElse(null));
    }
}
