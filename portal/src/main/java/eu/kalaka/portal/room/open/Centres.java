package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.frame.Choice;
import eu.kalaka.portal.frame.Codes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of the network, to choose one from and to say how it is reached. */
@Component
class Centres {

    private static final String BELOW = "– ";
    private static final Duration FRESH = Duration.ofSeconds(30);

    /** One page of the tree. */
    record Page(List<Centre> items, @Nullable String next) {}

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
        List<Centre> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Answer<Page> page = api.get(Query.of("/api/open/units").with("cursor", cursor), Page.class);
            if (page.found().isEmpty()) {
                return page.map(Page::items);
            }
            page.found().ifPresent(found -> all.addAll(found.items()));
            cursor = page.found().map(Page::next).orElse(null);
        } while (cursor != null);
        return new Answer.There<>(all.stream().filter(Centre::isPlace).toList(), null);
    }

    /** The same to choose from, what is below another set off from it. */
    Answer<List<Choice>> choices() {
        return all().map(centres -> centres.stream()
                .map(centre -> new Choice(
                        centre.path(), BELOW.repeat(Math.max(0, centre.depth())) + codes.inLanguage(centre.names())))
                .toList());
    }

    /** The one with that path. */
    Optional<Centre> find(String path) {
        return all().found()
                .flatMap(centres -> centres.stream()
                        .filter(centre -> centre.path().equals(path))
                        .findFirst());
    }
}
