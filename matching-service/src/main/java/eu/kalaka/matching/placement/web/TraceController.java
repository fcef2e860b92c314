package eu.kalaka.matching.placement.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.placement.Placement;
import eu.kalaka.matching.placement.PlacementAccess;
import eu.kalaka.matching.placement.ReplayTrace;
import eu.kalaka.matching.placement.SeePlacements;
import eu.kalaka.matching.placement.Trace;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.audit.Personal;
import eu.kalaka.platform.audit.Personal.Person;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.RightOf;
import eu.kalaka.platform.web.Answers;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why somebody was asked; for staff only. */
@RestController
@RequestMapping("/api/placements/{id}/trace")
@Tag(name = "Placements")
class TraceController {

    /** The trace with everything that it was made from; {@code inputs} are absent once they were erased. */
    record FullView(
            UUID placementId,
            String engine,
            double score,
            List<Trace.Share> parts,
            List<String> gates,
            List<String> rules,
            Trace.@Nullable Inputs inputs,
            @JsonIgnore Collection<Person> people)
            implements Personal {}

    /** What was said then, what is said again, and whether that is the same. */
    record ReplayView(
            UUID placementId,
            TraceView then,
            TraceView again,
            boolean same,
            @JsonIgnore Collection<Person> people) implements Personal {}

    private final SeePlacements seePlacements;
    private final ReplayTrace replayTrace;
    private final Answers answers;

    TraceController(SeePlacements seePlacements, ReplayTrace replayTrace, Answers answers) {
        this.seePlacements = seePlacements;
        this.replayTrace = replayTrace;
        this.answers = answers;
    }

    @RightOf(value = PlacementAccess.class, right = "TRACE")
    @GetMapping
    ResponseEntity<Object> trace(@PathVariable UUID id, Caller caller) {
        return ofStaff(
                id,
                caller,
                (trace, person) -> ResponseEntity.ok(new FullView(
                        id,
                        trace.engine(),
                        trace.score(),
                        trace.parts(),
                        trace.gates(),
                        trace.rules(),
                        trace.inputs(),
                        List.of(person))));
    }

    /** The same inputs ranked again: by the engine that did so then, or by another for comparison. */
    @RightOf(value = PlacementAccess.class, right = "TRACE")
    @GetMapping("/replay")
    ResponseEntity<Object> replay(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String engine, Caller caller) {
        return ofStaff(id, caller, (trace, person) -> switch (replayTrace.replay(trace, engine)) {
            case ReplayTrace.Replayed(var then, var again, var same) ->
                ResponseEntity.ok(new ReplayView(id, TraceView.of(then), TraceView.of(again), same, List.of(person)));
            case ReplayTrace.NotReplayed(var refusal) -> answers.to(new Outcome.Refused<>(refusal), none -> none);
        });
    }

    private ResponseEntity<Object> ofStaff(
            UUID id, Caller caller, BiFunction<Trace, Person, ResponseEntity<Object>> then) {
        Optional<Placement> visible =
                seePlacements.one(new PlacementId(id), caller).map(Versioned::state);
        if (visible.isEmpty()) {
            return answers.missing();
        }
        return PlacementAccess.isStaff(caller, visible.get())
                ? then.apply(visible.get().trace(), person(visible.get()))
                : answers.forbidden();
    }

    private static Person person(Placement placement) {
        return new Person(placement.volunteerId().value(), placement.unit());
    }
}
