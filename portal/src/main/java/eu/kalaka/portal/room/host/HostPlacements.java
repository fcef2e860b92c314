package eu.kalaka.portal.room.host;

import eu.kalaka.portal.api.Answer;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Paged;
import eu.kalaka.portal.api.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for a host's needs and for those who have said yes to them; the services give each host its own. */
@Component
class HostPlacements {

    private static final int PAGE = 200;

    /** Somebody who agreed that hosts learn her name. */
    record Named(UUID volunteerId, String name) {

        record Listed(List<Named> items) {}
    }

    private final Api api;

    HostPlacements(Api api) {
        this.api = api;
    }

    /** Everybody who has said yes. */
    Answer<List<Coming>> accepted() {
        return Paged.all(cursor -> api.get(
                Query.of("/api/placements")
                        .with("status", "accepted")
                        .with("limit", PAGE)
                        .with("cursor", cursor),
                Coming.Listed.class));
    }

    /** Those of them by name who agreed to it; nobody where the registry does not answer. */
    Map<UUID, String> names(@Nullable UUID host) {
        if (host == null) {
            return Map.of();
        }
        return api
                .get(Query.of("/api/people-coming").with("host", host), Named.Listed.class)
                .found()
                .map(Named.Listed::items)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Named::volunteerId, Named::name));
    }

    /** What the host asked for; a mentor may not see it. */
    Answer<List<HostNeed>> needs(@Nullable UUID host) {
        return Paged.all(cursor -> api.get(
                Query.of("/api/needs").with("host", host).with("limit", PAGE).with("cursor", cursor),
                HostNeed.Listed.class));
    }
}
