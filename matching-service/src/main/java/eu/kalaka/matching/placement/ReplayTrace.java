package eu.kalaka.matching.placement;

import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.platform.aggregate.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ranks somebody who was invited again, from what was known then. */
@Component
public class ReplayTrace {

    /** The trace beside its replay, or why there is none. */
    public sealed interface Result {}

    /**
     * Both.
     *
     * @param same whether they say the same
     */
    public record Replayed(Trace then, Trace again, boolean same) implements Result {}

    public record NotReplayed(Refusal refusal) implements Result {}

    /**
     * Replays a trace.
     *
     * @param version of the engine; absent means the one that made the trace, which must say exactly the same
     */
    public Result replay(Trace trace, @Nullable String version) {
        Optional<Engine> engine = Engine.of(version == null ? trace.engine() : version);
        if (engine.isEmpty()) {
            return new NotReplayed(PlacementRefusal.UNKNOWN_ENGINE);
        }
        return trace.replay(engine.get())
                .<Result>map(again -> new Replayed(trace, again, trace.agreesWith(again)))
                .orElseGet(() -> new NotReplayed(PlacementRefusal.TRACE_GONE));
    }
}
