package eu.kalaka.training.completion;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.training.course.Course;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records that a volunteer of the caller's completed a course, for the first time or again. */
@Component
class RecordCompletion {

    static final Right RIGHT = Right.named("completion.record")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<TrainingRecord> store;
    private final OwnVolunteers volunteers;
    private final Clock clock;

    RecordCompletion(AggregateStore<TrainingRecord> store, OwnVolunteers volunteers, Clock clock) {
        this.store = store;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    /** Whether the course is for volunteers of the caller's: it is hers, or that of the controller above her, or the network's. */
    static boolean isFor(Caller caller, Course course) {
        return caller.unitsFor(RIGHT).stream()
                .anyMatch(unit ->
                        unit.covers(course.unit()) || course.unit().controller().covers(unit));
    }

    Outcome<TrainingRecord> record(UUID volunteer, Course course, LocalDate completedOn, Caller caller) {
        Instant now = clock.instant();
        Optional<CompletionRefusal> refusal =
                CompletionRules.isNotInTheFuture(completedOn, now).or(() -> isKnown(volunteer, course, caller));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        TrainingRecord completed = TrainingRecord.of(volunteer, course, completedOn);
        Outcome<TrainingRecord> renewed = renew(completed, now);
        return renewed instanceof Outcome.Missing<TrainingRecord> ? add(completed, now) : renewed;
    }

    private Outcome<TrainingRecord> add(TrainingRecord completed, Instant now) {
        return switch (store.create(completed, completed.completed(now))) {
            case Outcome.Done<TrainingRecord>(Versioned<TrainingRecord> _, boolean created)
            when !created -> renew(completed, now); // another was a moment earlier
            case Outcome<TrainingRecord> outcome -> outcome;
        };
    }

    private Outcome<TrainingRecord> renew(TrainingRecord completed, Instant now) {
        return store.change(completed.id(), known -> known.renewedBy(completed, now));
    }

    private Optional<CompletionRefusal> isKnown(UUID volunteer, Course course, Caller caller) {
        return volunteers.include(volunteer, course, caller, RIGHT)
                ? Optional.empty()
                : Optional.of(CompletionRefusal.UNKNOWN_VOLUNTEER);
    }
}
