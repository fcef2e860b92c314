package eu.kalaka.portal.room.staff.today;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who asked something and waits for what was promised for today or earlier. */
@Component
@Order(6)
class EnquiryTasks implements Part {

    private final Api api;
    private final Dates dates;
    private final Clock clock;

    EnquiryTasks(Api api, Dates dates, Clock clock) {
        this.api = api;
        this.dates = dates;
        this.clock = clock;
    }

    record Asker(@Nullable String name) {}

    record Task(String what, LocalDate due) {}

    record Enquiry(
            String topic, @Nullable Asker caller, @Nullable Task nextTask) {}

    record Page(List<Enquiry> items, @Nullable String next) {}

    @Override
    public String key() {
        return "enquiries";
    }

    @Override
    public Answer<Summary> of(UnitPath unit) {
        Query due = Query.of("/api/enquiries")
                .with("unit", unit)
                .with("state", "open")
                .with("dueBy", LocalDate.ofInstant(clock.instant(), Dates.zone(unit)));
        return api.get(due, Page.class)
                .map(page -> new Summary(
                        page.items().size(),
                        page.next() != null,
                        page.items().stream()
                                .limit(Summary.SHORT)
                                .map(this::line)
                                .toList()));
    }

    private Summary.Line line(Enquiry enquiry) {
        Optional<Task> task = Optional.ofNullable(enquiry.nextTask());
        return new Summary.Line(
                null,
                Optional.ofNullable(enquiry.caller()).map(Asker::name).orElse(enquiry.topic()),
                task.map(Task::what).orElse(null),
                task.map(Task::due).map(dates::day).orElse(null));
    }
}
