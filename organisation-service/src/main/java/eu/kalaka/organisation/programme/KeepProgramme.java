package eu.kalaka.organisation.programme;

import eu.kalaka.organisation.unit.Units;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A programme from its idea to its end. */
@Component
public class KeepProgramme {

    private final AggregateStore<Programme> store;
    private final Units units;
    private final Clock clock;

    KeepProgramme(AggregateStore<Programme> store, Units units, Clock clock) {
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /** Stores it as an idea. */
    public Outcome<Programme> begin(ProgrammeId id, Programme.Said said) {
        Optional<ProgrammeRefusal> refusal = ProgrammeRules.refusal(said)
                .or(() -> units.exists(said.unit()) ? Optional.empty() : Optional.of(ProgrammeRefusal.UNKNOWN_UNIT));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        Programme idea = Programme.idea(id, said);
        return store.create(idea, idea.begun(clock.instant()));
    }

    /** Says anew what it is, where it still is at the version that the caller has seen; null means any. */
    public Outcome<Programme> describe(ProgrammeId id, Programme.Said said, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                programme -> Programmes.mayKeep(caller, programme.unit()),
                expected,
                programme -> ProgrammeRules.refusal(said)
                        .<Decision<Programme>>map(Decision::refused)
                        .orElseGet(() -> programme.describedAs(said)));
    }

    /** Leads it into another status. */
    public Outcome<Programme> lead(ProgrammeId id, ProgrammeStatus to, Caller caller, @Nullable Long expected) {
        return store.change(
                id.value().toString(),
                programme -> Programmes.mayKeep(caller, programme.unit()),
                expected,
                programme -> programme.comesTo(to, clock.instant()));
    }
}
