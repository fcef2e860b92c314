package eu.kalaka.portal.room.open;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Paged;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import eu.kalaka.portal.frame.GeoJson;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of the network, to choose one from and to say how it is reached. */
@Component
class Centres {

    private static final String BELOW = "– ";
    private static final Duration FRESH = Duration.ofSeconds(30);

    /** One page of the tree. */
    record Page(List<Centre> items, @Nullable String next) implements Paged<Centre> {}

    private final Api api;
    private final Codes codes;
    private final Kept<List<Centre>> kept;

    Centres(Api api, Codes codes, Clock clock) {
        this.api = api;
        this.codes = codes;
        this.kept = new Kept<>(FRESH, clock);
    }

    /** All of them, each county or municipality followed by what is below it. */
    Answer<List<Centre>> all() {
        return kept.or("", this::ask);
    }

    private Answer<List<Centre>> ask() {
        return Paged.<Centre>all(cursor -> api.get(Query.of("/api/open/units").with("cursor", cursor), Page.class))
                .map(all -> all.stream().filter(Centre::isPlace).toList());
    }

    /** The same to choose from, what is below another set off from it. */
    Answer<List<Choice>> choices() {
        return all().map(centres -> centres.stream()
                .map(centre -> new Choice(
                        centre.path(), BELOW.repeat(Math.max(0, centre.depth())) + codes.inLanguage(centre.names())))
                .toList());
    }

    /** Where they are: those of a unit and all below it, or of the whole network; none while nobody can say. */
    List<Map<String, Object>> points(@Nullable String below) {
        UnitPath unit = below == null ? UnitPath.NETWORK : new UnitPath(below);
        return all().found().orElse(List.of()).stream()
                .filter(centre -> unit.covers(new UnitPath(centre.path())))
                .flatMap(this::point)
                .toList();
    }

    private Stream<Map<String, Object>> point(Centre centre) {
        Centre.Place place = centre.place();
        return place == null
                ? Stream.empty()
                : Stream.of(GeoJson.point(
                        place.lat(),
                        place.lon(),
                        Map.of(
                                "name",
                                codes.inLanguage(centre.names()),
                                "link",
                                "/centres#" + centre.anchor(),
                                "unit",
                                centre.isFirst() ? "first" : "below")));
    }

    /** The one with that path. */
    Optional<Centre> find(String path) {
        return all().found()
                .flatMap(centres -> centres.stream()
                        .filter(centre -> centre.path().equals(path))
                        .findFirst());
    }
}
