package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.api.Together;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what a volunteer was asked, has promised and has done. */
@Component
class OwnPlacements {

    private static final int PAGE = 200;

    /** What a need is about, as everybody may read it. */
    record About(
            String title,
            Organisation hiringOrganization,
            @Nullable Place jobLocation) {

        /** Who needs help. */
        record Organisation(String name) {}

        /** Where. */
        record Place(@Nullable String name) {}
    }

    private final Api api;
    private final Together together;

    OwnPlacements(Api api, Together together) {
        this.api = api;
        this.together = together;
    }

    /** All placements of that volunteer. */
    Answer<List<OwnPlacement>> of(@Nullable UUID volunteer) {
        List<OwnPlacement> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Answer<OwnPlacement.Listed> page = api.get(
                    Query.of("/api/placements")
                            .with("volunteer", volunteer)
                            .with("limit", PAGE)
                            .with("cursor", cursor),
                    OwnPlacement.Listed.class);
            if (page.found().isEmpty()) {
                return page.map(OwnPlacement.Listed::items);
            }
            page.found().ifPresent(found -> all.addAll(found.items()));
            cursor = page.found().map(OwnPlacement.Listed::next).orElse(null);
        } while (cursor != null);
        return new Answer.There<>(all, null);
    }

    /** What their needs are about, by the need's id; of a need that was never announced to everybody nothing is known. */
    Map<UUID, About> about(Collection<OwnPlacement> placements) {
        return together.each(
                placements.stream().map(OwnPlacement::needId).toList(),
                need -> api.get(Query.of("/api/open/needs/{}", need), About.class));
    }
}
