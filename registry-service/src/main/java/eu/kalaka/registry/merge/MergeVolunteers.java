package eu.kalaka.registry.merge;

import eu.kalaka.contracts.Roles;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.registry.volunteer.MergedField.Choice;
import eu.kalaka.registry.volunteer.SeeVolunteers;
import eu.kalaka.registry.volunteer.Volunteer;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes two records of one person one: staff who may see both decide. */
@Component
class MergeVolunteers {

    static final Right RIGHT = Right.named("volunteer.merge")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Volunteer> volunteers;
    private final AggregateStore<Merge> merges;
    private final FinishMerges finish;
    private final Ids ids;
    private final Clock clock;

    MergeVolunteers(
            AggregateStore<Volunteer> volunteers,
            AggregateStore<Merge> merges,
            FinishMerges finish,
            Ids ids,
            Clock clock) {
        this.volunteers = volunteers;
        this.merges = merges;
        this.finish = finish;
        this.ids = ids;
        this.clock = clock;
    }

    Outcome<Merge> merge(MergeRequest request, Caller caller) {
        Optional<Versioned<Volunteer>> kept = find(request.kept().toString(), caller);
        Optional<Versioned<Volunteer>> gone = find(request.gone().toString(), caller);
        if (kept.isEmpty() || gone.isEmpty()) {
            return new Outcome.Missing<>();
        }
        return merge(request, kept.get(), gone.get(), caller);
    }

    private Outcome<Merge> merge(
            MergeRequest request, Versioned<Volunteer> kept, Versioned<Volunteer> gone, Caller caller) {
        if (isStale(request.keptVersion(), kept) || isStale(request.goneVersion(), gone)) {
            return new Outcome.Stale<>();
        }
        Optional<Refusal> objection = objection(request, kept.state(), gone.state());
        if (objection.isPresent()) {
            return new Outcome.Refused<>(objection.get());
        }
        Merge begun = new Merge(
                new MergeId(ids.ofCommand()),
                kept.state().unit(),
                gone.state().unit(),
                kept.state().id(),
                gone.state().id(),
                request.choices(),
                kept.version(),
                Merge.Step.BEGUN,
                clock.instant(),
                caller.subject(),
                null,
                null);
        return switch (merges.create(begun)) {
            case Outcome.Done<Merge>(Versioned<Merge> now, boolean created) -> finish.carryOn(now.state(), created);
            case Outcome<Merge> other -> other;
        };
    }

    private static Optional<Refusal> objection(MergeRequest request, Volunteer kept, Volunteer gone) {
        if (kept.id().equals(gone.id())) {
            return Optional.of(MergeRefusal.SAME_RECORD);
        }
        if (!kept.unit().controller().equals(gone.unit().controller())) {
            return Optional.of(MergeRefusal.OTHER_CONTROLLER);
        }
        boolean bothOfOne = request.choices().entrySet().stream()
                .anyMatch(choice ->
                        choice.getValue() == Choice.BOTH && !choice.getKey().isList());
        return bothOfOne
                ? Optional.of(MergeRefusal.ONE_VALUE_ONLY)
                : Stream.of(kept, gone).flatMap(one -> one.closed().stream()).findFirst();
    }

    private static boolean isStale(@Nullable Long expected, Versioned<Volunteer> found) {
        return expected != null && expected != found.version();
    }

    private Optional<Versioned<Volunteer>> find(String id, Caller caller) {
        return volunteers.find(id).filter(found -> caller.may(RIGHT, SeeVolunteers.subject(found.state())));
    }
}
