package eu.kalaka.matching.suggestion.web;

import eu.kalaka.matching.NeedId;
import eu.kalaka.matching.ShiftId;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Needs;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.eligibility.Openings;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.suggestion.Question;
import eu.kalaka.matching.suggestion.SuggestVolunteers;
import eu.kalaka.matching.suggestion.SuggestionRefusal;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Refusal;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.web.Answers;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** From what was asked over HTTP to a question, or to the reason why it is none. */
@Component
class Questions {

    private final Needs needs;
    private final Openings openings;
    private final Answers answers;
    private final Clock clock;

    Questions(Needs needs, Openings openings, Answers answers, Clock clock) {
        this.needs = needs;
        this.openings = openings;
        this.answers = answers;
        this.clock = clock;
    }

    /** Staff of the need's unit ask about many. */
    ResponseEntity<Object> ask(UUID id, Asked asked, Caller caller, Function<Question, Object> answer) {
        Optional<Need> need =
                needs.find(new NeedId(id)).filter(found -> caller.may(SuggestVolunteers.RIGHT, found.unitPath()));
        if (need.isEmpty()) {
            return answers.missing();
        }
        if (asked.withinKm() != null && need.get().place() == null) {
            return refused(SuggestionRefusal.NEED_WITHOUT_PLACE);
        }
        return withEngine(
                asked.engine(),
                engine -> withOpening(
                        need.get(),
                        asked.shift(),
                        opening -> ResponseEntity.ok(
                                answer.apply(new Question(opening, engine, asked.filter(), caller)))));
    }

    ResponseEntity<Object> withEngine(@Nullable String version, Function<Engine, ResponseEntity<Object>> then) {
        return engine(version).map(then).orElseGet(() -> refused(SuggestionRefusal.UNKNOWN_ENGINE));
    }

    ResponseEntity<Object> withOpening(
            Need need, @Nullable UUID shift, Function<Opening, ResponseEntity<Object>> then) {
        return switch (opening(need, shift)) {
            case Openings.Open(var opening) -> then.apply(opening);
            case Openings.Shut(var refusal) -> refused(refusal);
        };
    }

    Optional<Need> need(UUID id) {
        return needs.find(new NeedId(id));
    }

    ResponseEntity<Object> missing() {
        return answers.missing();
    }

    ResponseEntity<Object> refused(Refusal refusal) {
        return answers.to(new Outcome.Refused<>(refusal), none -> none);
    }

    /** The engine of that version; the one in use where none is named. */
    static Optional<Engine> engine(@Nullable String version) {
        return version == null ? Optional.of(Engine.PRESENT) : Engine.of(version);
    }

    private Openings.Found opening(Need need, @Nullable UUID shift) {
        return shift == null
                ? openings.next(need, clock.instant())
                : openings.find(need, new ShiftId(shift), clock.instant());
    }
}
