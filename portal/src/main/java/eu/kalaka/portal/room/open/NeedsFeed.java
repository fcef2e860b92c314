package eu.kalaka.portal.room.open;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the needs that everybody may see. */
@Component
class NeedsFeed {

    private final Api api;

    NeedsFeed(Api api) {
        this.api = api;
    }

    /** Those of a unit and all below it, or of the whole network. */
    Answer<List<OpenNeed>> below(@Nullable String unit) {
        return api.get(Query.of("/api/open/needs.jsonld").with("unit", unit), OpenData.Feed.class)
                .map(OpenData.Feed::needs);
    }
}
