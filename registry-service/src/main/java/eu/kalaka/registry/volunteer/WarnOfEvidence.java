package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.store.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every day tells which papers soon no longer count, of each once. The record says itself of what was warned, so several instances do
 * no harm.
 */
@Component
class WarnOfEvidence {

    /** Long enough to get a new one from an office. */
    static final Period AHEAD = Period.ofDays(60);

    private static final List<Status> HERE =
            Arrays.stream(Status.values()).filter(Status::isHere).toList();

    private final MongoTemplate mongo;
    private final AggregateStore<Volunteer> volunteers;
    private final Clock clock;

    WarnOfEvidence(MongoTemplate mongo, AggregateStore<Volunteer> volunteers, Clock clock) {
        this.mongo = mongo;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    @Scheduled(cron = "${kalaka.registry.evidence-warnings:0 20 3 * * *}", zone = "UTC")
    void warn() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate last = today.plus(AHEAD);
        Page.all(cursor -> page(last, cursor))
                .forEach(volunteer -> volunteers.change(
                        volunteer.id().value().toString(), now -> now.warnedOfEvidence(today, last, clock.instant())));
    }

    private Page<Volunteer> page(LocalDate last, @Nullable String cursor) {
        Criteria ending = Criteria.where("status")
                .in(HERE)
                .and("particulars.evidence.validUntil")
                .lte(last.toString());
        return Page.find(
                mongo,
                Volunteer.class,
                ending,
                cursor,
                Page.MOST,
                volunteer -> volunteer.id().value().toString());
    }
}
