package eu.kalaka.registry.privacy;

import eu.kalaka.contracts.codes.Code;
import eu.kalaka.contracts.codes.CodeList;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.store.Page;
import eu.kalaka.registry.enquiry.Enquiries;
import eu.kalaka.registry.placement.Placements;
import eu.kalaka.registry.transfer.StayingContracts;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Every day: finishes erasures that were interrupted, lets go of what the law no longer holds, withdraws consents that were not given anew, warns of,
 * minimises and in the end erases those of whom nothing was heard, and forgets who asked and never came. Several instances may do so at once: each step is done once, whoever comes first.
 */
@Component
class KeepTimeLimits {

    private static final Logger LOG = LoggerFactory.getLogger(KeepTimeLimits.class);

    private final MongoTemplate mongo;
    private final AggregateStore<Volunteer> volunteers;
    private final AggregateStore<Erasure> erasures;
    private final EraseVolunteer eraseVolunteer;
    private final Inactive inactive;
    private final StayingContracts contracts;
    private final KnowVolunteer known;
    private final Placements placements;
    private final Enquiries enquiries;
    private final Clock clock;

    KeepTimeLimits(
            MongoTemplate mongo,
            AggregateStore<Volunteer> volunteers,
            AggregateStore<Erasure> erasures,
            EraseVolunteer eraseVolunteer,
            Inactive inactive,
            StayingContracts contracts,
            KnowVolunteer known,
            Placements placements,
            Enquiries enquiries,
            Clock clock) {
        this.mongo = mongo;
        this.volunteers = volunteers;
        this.erasures = erasures;
        this.eraseVolunteer = eraseVolunteer;
        this.inactive = inactive;
        this.contracts = contracts;
        this.known = known;
        this.placements = placements;
        this.enquiries = enquiries;
        this.clock = clock;
    }

    @Scheduled(cron = "${kalaka.registry.time-limits:0 40 3 * * *}", zone = "UTC")
    void keep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        finishErasures();
        release(today);
        contracts.release(today);
        enquiries.forgetOlderThan(today.minus(TimeLimit.ENQUIRIES));
        TimeLimits limits = inactive.limits(today);
        long changed = Page.all(this::page)
                .filter(volunteer -> keep(volunteer, limits))
                .count();
        LOG.info("Time limits: {} records minimised or erased", changed);
    }

    private void finishErasures() {
        Query unfinished = Query.query(Criteria.where("finishedAt").exists(false));
        mongo.find(unfinished, Erasure.class).forEach(eraseVolunteer::carryOut);
    }

    private void release(LocalDate today) {
        Query over = Query.query(
                Criteria.where("heldUntil").lt(today.toString()).and("held").exists(true));
        List<Erasure> due = mongo.find(over, Erasure.class);
        due.forEach(erasure -> erasures.change(erasure.id().toString(), held -> held.released(today)));
    }

    /** Whether anything was to be done about her. */
    private boolean keep(Volunteer volunteer, TimeLimits limits) {
        if (volunteer.isErased()) {
            return false;
        }
        LocalDate today = limits.day();
        LocalDate heardOf = inactive.lastHeardOf(volunteer);
        TimeLimit limit = limits.of(volunteer.unit());
        return switch (limit.stage(heardOf, today)) {
            case KEPT -> lapse(volunteer, today);
            case WARNED -> {
                warn(volunteer, limit.over(heardOf), today);
                yield lapse(volunteer, today);
            }
            case OVER -> minimise(volunteer, today);
            case GONE -> {
                eraseVolunteer.expire(volunteer);
                yield true;
            }
        };
    }

    private void warn(Volunteer volunteer, LocalDate until, LocalDate today) {
        volunteers.change(volunteer.id().value().toString(), now -> now.warnedOfSilence(until, today, clock.instant()));
    }

    private boolean lapse(Volunteer volunteer, LocalDate today) {
        List<String> lapsed = CodeList.CONSENT_PURPOSES.all().stream()
                .map(Code::code)
                .filter(purpose -> volunteer.isLapsed(purpose, today))
                .toList();
        lapsed.forEach(purpose -> volunteers.change(
                volunteer.id().value().toString(),
                now -> now.isLapsed(purpose, today) ? now.lapsed(purpose, clock.instant()) : Decision.kept(now)));
        return !lapsed.isEmpty();
    }

    private boolean minimise(Volunteer volunteer, LocalDate today) {
        if (!volunteer.isHere()) {
            return false;
        }
        boolean held = placements.held(known.records(volunteer), today).stream()
                .anyMatch(hold -> hold.isWith(volunteer.unit()));
        volunteers.forget(
                volunteer.id().value().toString(), now -> now.minimised(held, clock.instant(), Volunteer.TIME_LIMIT));
        return true;
    }

    private Page<Volunteer> page(@Nullable String cursor) {
        return Page.find(
                mongo,
                Volunteer.class,
                Criteria.where("status").nin("ERASED", "MERGED"),
                cursor,
                Page.MOST,
                volunteer -> volunteer.id().value().toString());
    }
}
