package eu.kalaka.registry.merge;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.web.ComeBackLater;
import eu.kalaka.registry.volunteer.Volunteer;
import eu.kalaka.registry.volunteer.VolunteerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes a merge, or its undoing, through the two records, one write each: first the record that ends, so that it no longer
 * changes, then the one that stays, then what other parts keep about her. Every write may be repeated; what a crash left on the way is carried on here.
 */
@Component
class FinishMerges {

    private static final int TRIES = 5;
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);

    private final AggregateStore<Volunteer> volunteers;
    private final AggregateStore<Merge> merges;
    private final Belongings belongings;
    private final MongoTemplate mongo;
    private final Clock clock;

    FinishMerges(
            AggregateStore<Volunteer> volunteers,
            AggregateStore<Merge> merges,
            Belongings belongings,
            MongoTemplate mongo,
            Clock clock) {
        this.volunteers = volunteers;
        this.merges = merges;
        this.belongings = belongings;
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Whatever was left on the way for a minute. */
    @Scheduled(fixedDelayString = "PT1M")
    void carryOnWhatWasLeft() {
        Instant before = clock.instant().minus(LEFT_BEHIND);
        mongo.find(query(where("step").in(Merge.Step.BEGUN, Merge.Step.UNDOING)), Merge.class).stream()
                .filter(merge -> merge.at().isBefore(before))
                .forEach(merge -> carryOn(merge, false));
    }

    /**
     * Carries a merge on to its end.
     *
     * @param created whether it is answered as a new one
     */
    Outcome<Merge> carryOn(Merge merge, boolean created) {
        return switch (merge.step()) {
            case BEGUN -> merged(merge, created);
            case UNDOING -> undone(merge);
            case DONE, GIVEN_UP, UNDONE -> found(merge, created);
        };
    }

    private Outcome<Merge> merged(Merge merge, boolean created) {
        Outcome<Volunteer> ended =
                volunteers.change(text(merge.gone()), gone -> gone.mergeInto(merge.kept(), merge.at(), merge.by()));
        if (ended instanceof Outcome.Refused<Volunteer>(Refusal refusal)) {
            return giveUp(merge, refusal);
        }
        Volunteer gone = now(merge.gone());
        for (int tried = 0; tried < TRIES; tried++) {
            long version = aim(merge);
            Outcome<Volunteer> absorbed = volunteers.change(
                    text(merge.kept()), _ -> true, version, kept -> kept.absorb(gone, merge.choices()));
            if (absorbed instanceof Outcome.Refused<Volunteer>(Refusal refusal)) {
                volunteers.change(text(merge.gone()), one -> one.restore(clock.instant(), merge.by()));
                return giveUp(merge, refusal);
            }
            if (absorbed instanceof Outcome.Done<Volunteer>) {
                belongings.passOn(merge.gone(), merge.kept());
                merges.change(text(merge.id()), Merge::done);
                return found(merge, created);
            }
        }
        throw new ComeBackLater("Too many writers at a record that is merged", Duration.ofSeconds(1));
    }

    /** Writes down which version of the record that stays is about to absorb the other, unless it has done so. */
    private long aim(Merge merge) {
        Versioned<Volunteer> kept = volunteers.find(text(merge.kept())).orElseThrow();
        if (!kept.state().hasAbsorbed(merge.gone())) {
            merges.change(text(merge.id()), one -> one.aimedAt(kept.version()));
        }
        return kept.version();
    }

    private Outcome<Merge> undone(Merge merge) {
        Optional<Volunteer> before = volunteers.find(text(merge.kept()), merge.keptVersion());
        Optional<Volunteer> after = volunteers.find(text(merge.kept()), merge.keptVersion() + 1);
        if (before.isPresent() && after.isPresent()) {
            Volunteer gone = now(merge.gone());
            volunteers.change(text(merge.kept()), kept -> kept.release(gone, before.get(), after.get()));
        }
        volunteers.change(
                text(merge.gone()),
                gone -> gone.restore(
                        Optional.ofNullable(merge.undoneAt()).orElseGet(clock::instant),
                        Optional.ofNullable(merge.undoneBy()).orElse(merge.by())));
        belongings.giveBack(merge.gone(), merge.kept());
        merges.change(text(merge.id()), Merge::undone);
        return found(merge, false);
    }

    private Outcome<Merge> giveUp(Merge merge, Refusal refusal) {
        merges.change(text(merge.id()), Merge::givenUp);
        return new Outcome.Refused<>(refusal);
    }

    private Outcome<Merge> found(Merge merge, boolean created) {
        return new Outcome.Done<>(merges.find(text(merge.id())).orElseThrow(), created);
    }

    private Volunteer now(VolunteerId id) {
        return volunteers.find(text(id)).map(Versioned::state).orElseThrow();
    }

    private static String text(VolunteerId id) {
        return id.value().toString();
    }

    private static String text(MergeId id) {
        return id.value().toString();
    }
}
