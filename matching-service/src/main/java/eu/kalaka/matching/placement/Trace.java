package eu.kalaka.matching.placement;

import eu.kalaka.contracts.rules.Case;
import eu.kalaka.contracts.rules.Rule;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Gate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Score;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How well she fitted when she was invited, kept so that the choice can be explained and replayed.
 *
 * @param engine version of the ranking that said so
 * @param gates names of the gates that were asked and found open
 * @param rules those of law and regulation that held for her on that day, each with the day since when it stands so
 * @param inputs all that gates and ranking knew; personal data, absent once it was erased and in placements older than this
 */
public record Trace(
        String engine,
        double score,
        List<Share> parts,
        List<String> gates,
        List<String> rules,
        @Nullable Inputs inputs) {

    /** One part's share from 0 to 1 with its weight. */
    public record Share(String part, double share, double weight) {}

    /** She and the opening as they were. */
    public record Inputs(Candidate candidate, Opening opening) {}

    public Trace {
        parts = List.copyOf(parts);
        gates = known(gates);
        rules = known(rules);
    }

    /** What {@code engine} says of her now. */
    static Trace of(Engine engine, Candidate candidate, Opening opening) {
        Score score = engine.score(candidate, opening);
        return new Trace(
                score.engine(),
                score.value(),
                shares(score),
                Gates.ALL.stream().map(Gate::name).toList(),
                rules(candidate, opening),
                new Inputs(candidate, opening));
    }

    /** What an engine makes of the same inputs; the one that made this trace says the same again. */
    public Optional<Trace> replay(Engine with) {
        return Optional.ofNullable(inputs).map(same -> {
            Score score = with.score(same.candidate(), same.opening());
            return new Trace(score.engine(), score.value(), shares(score), gates, rules, inputs);
        });
    }

    /** The same with nothing of what was known of her. */
    Trace withoutInputs() {
        return new Trace(engine, score, parts, gates, rules, null);
    }

    /** Whether both say the same, whoever said it. */
    public boolean agreesWith(Trace other) {
        return score == other.score && parts.equals(other.parts);
    }

    private static List<String> rules(Candidate candidate, Opening opening) {
        Case about = Case.of(
                opening.need().unitPath(),
                opening.need().regime(),
                candidate.volunteer().birthDate(),
                opening.day());
        return Rule.Kind.OF_SHIFTS.stream()
                .flatMap(kind -> Rules.inForce(kind, about).stream())
                .map(rule -> rule.code() + " since " + rule.validFrom())
                .distinct()
                .sorted()
                .toList();
    }

    /** Traces older than a list say nothing of it. */
    private static List<String> known(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static List<Share> shares(Score score) {
        return score.parts().stream()
                .map(part -> new Share(part.part(), part.share(), part.weight()))
                .toList();
    }
}
