package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ranks the same people by several engines, so that a change of weights can be looked at before it is made. */
@Component
public class CompareEngines {

    /**
     * Where one engine puts a volunteer.
     *
     * @param rank from 1
     */
    public record Standing(int rank, double score) {}

    /** One volunteer by all engines, under their versions. */
    public record Row(UUID volunteerId, Map<String, Standing> standings) {}

    private final SuggestVolunteers suggestVolunteers;

    CompareEngines(SuggestVolunteers suggestVolunteers) {
        this.suggestVolunteers = suggestVolunteers;
    }

    /** Whoever is among the first {@code limit} of any of the engines, in the order of the first engine. */
    public List<Row> compare(Question question, List<Engine> engines, int limit) {
        Survey survey = suggestVolunteers.survey(question);
        LinkedHashMap<String, Map<UUID, Standing>> standings = new LinkedHashMap<>();
        engines.forEach(engine -> standings.put(engine.version(), standings(survey.ranked(engine))));
        Set<UUID> first = new LinkedHashSet<>();
        standings.values().forEach(by -> by.keySet().stream().limit(limit).forEach(first::add));
        return standings.firstEntry().getValue().keySet().stream()
                .filter(first::contains)
                .map(volunteer -> row(volunteer, standings))
                .toList();
    }

    private static Row row(UUID volunteer, Map<String, Map<UUID, Standing>> standings) {
        Map<String, Standing> row = new LinkedHashMap<>();
        standings.forEach((engine, by) -> row.put(engine, by.get(volunteer)));
        return new Row(volunteer, row);
    }

    private static Map<UUID, Standing> standings(List<Ranked> ranked) {
        Map<UUID, Standing> standings = new LinkedHashMap<>();
        ranked.forEach(one -> standings.put(
                one.candidate().volunteer().volunteerId(),
                new Standing(standings.size() + 1, one.score().value())));
        return standings;
    }
}
