package eu.kalaka.portal.room.my;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Paged;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.api.Together;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what a volunteer was asked, has promised and has done. */
@Component
class OwnPlacements {

    private static final int PAGE = 200;

    /** Who asks and where, as everybody may read it. */
    record About(Organisation hiringOrganization, @Nullable Place jobLocation) {

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
        return Paged.all(cursor -> api.get(
                Query.of("/api/placements")
                        .with("volunteer", volunteer)
                        .with("limit", PAGE)
                        .with("cursor", cursor),
                OwnPlacement.Listed.class));
    }

    /** One placement as it is now, where it can be seen. */
    Optional<OwnPlacement> one(UUID id) {
        return api.get(Query.of("/api/placements/{}", id), OwnPlacement.class).found();
    }

    /** Who asks and where, by the need's id; of a need that everybody does not see any more nothing is known. */
    Map<UUID, About> about(Collection<OwnPlacement> placements) {
        return together.each(
                placements.stream().map(OwnPlacement::needId).toList(),
                need -> api.get(Query.of("/api/open/needs/{}", need), About.class));
    }
}
