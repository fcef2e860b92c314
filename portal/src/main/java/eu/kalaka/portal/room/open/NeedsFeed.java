package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the needs that everybody may see. */
@Component
class NeedsFeed {

    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Api api;
    private final Kept<List<OpenNeed>> kept;

    NeedsFeed(Api api, Clock clock) {
        this.api = api;
        this.kept = new Kept<>(FRESH, clock);
    }

    /** Those of a unit and all below it, or of the whole network. */
    Answer<List<OpenNeed>> below(@Nullable String unit) {
        return kept.or(
                unit == null ? "" : unit,
                () -> api.get(Query.of("/api/open/needs.jsonld").with("unit", unit), OpenData.Feed.class)
                        .map(OpenData.Feed::needs));
    }
}
