package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Dates;
import eu.kalaka.portal.room.staff.named.Names;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who comes today for advice or an interview. */
@Component
@Order(5)
class Appointments implements Part {

    private static final String PLANNED = "planned";

    private final Api api;
    private final Names names;
    private final Dates dates;
    private final Clock clock;

    Appointments(Api api, Names names, Dates dates, Clock clock) {
        this.api = api;
        this.names = names;
        this.dates = dates;
        this.clock = clock;
    }

    record Appointment(
            Instant start,
            @Nullable String about,
            @Nullable UUID volunteerId,
            @Nullable String place,
            String state) {}

    record Page(List<Appointment> items, @Nullable String next) {}

    @Override
    public String key() {
        return "appointments";
    }

    @Override
    public Answer<Summary> of(UnitPath unit) {
        ZoneId zone = Dates.zone(unit);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Query query = Query.of("/api/appointments")
                .with("unit", unit)
                .with("from", today.atStartOfDay(zone).toInstant())
                .with("to", today.plusDays(1).atStartOfDay(zone).toInstant());
        return api.get(query, Page.class).map(page -> summary(page, zone));
    }

    private Summary summary(Page page, ZoneId zone) {
        List<Appointment> planned = page.items().stream()
                .filter(one -> one.state().equals(PLANNED))
                .sorted(Comparator.comparing(Appointment::start))
                .toList();
        List<Appointment> first = planned.stream().limit(Summary.SHORT).toList();
        Map<UUID, Names.Person> people = names.volunteers(first.stream()
                .map(Appointment::volunteerId)
                .filter(Objects::nonNull)
                .toList());
        return new Summary(
                planned.size(),
                page.next() != null,
                first.stream().map(one -> line(one, people, zone)).toList());
    }

    private Summary.Line line(Appointment one, Map<UUID, Names.Person> people, ZoneId zone) {
        Optional<UUID> volunteer = Optional.ofNullable(one.volunteerId());
        return new Summary.Line(
                volunteer.map(id -> "/staff/volunteers/" + id).orElse(null),
                volunteer.map(people::get).map(Names.Person::name).orElse(one.about()),
                one.place(),
                dates.time(one.start().atZone(zone).toLocalTime()));
    }
}
