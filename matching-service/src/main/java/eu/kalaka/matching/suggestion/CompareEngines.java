package eu.kalaka.matching.suggestion;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Volunteer;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.index.LiveIndex;
import eu.kalaka.matching.index.Place;
import eu.kalaka.matching.index.Search;
import eu.kalaka.matching.ranking.Engine;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public record Row(Volunteer volunteer, Map<String, Standing> standings) {}

    private final LiveIndex index;

    CompareEngines(LiveIndex index) {
        this.index = index;
    }

    /** Whoever is among the first {@code limit} of any of the engines and fits, in the order of the first engine. */
    public List<Row> compare(Question question, List<Engine> engines, int limit) {
        Search search = question.narrowed();
        Map<String, List<Place>> ranked = index.ranked(search, engines);
        Set<VolunteerId> first = new LinkedHashSet<>();
        ranked.values().forEach(places -> places.stream().limit(limit).forEach(place -> first.add(place.volunteer())));
        Map<VolunteerId, Candidate> now = index.fittingNow(List.copyOf(first), search);
        Map<VolunteerId, Row> rows = new LinkedHashMap<>();
        ranked.forEach((engine, places) -> {
            for (int at = 0; at < places.size(); at++) {
                Place place = places.get(at);
                Candidate candidate = now.get(place.volunteer());
                if (candidate != null) {
                    rows.computeIfAbsent(place.volunteer(), id -> new Row(candidate.volunteer(), new LinkedHashMap<>()))
                            .standings()
                            .put(engine, new Standing(at + 1, place.score()));
                }
            }
        });
        return List.copyOf(rows.values());
    }
}
