package eu.kalaka.matching.index;

import eu.kalaka.contracts.Catalogue;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.platform.bus.Subscription;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The published needs of every controller in memory, kept current from events: what one volunteer could do. Written by one thread. */
public final class LiveNeeds {

    private final Map<UUID, Need> known = new ConcurrentHashMap<>();
    private final Map<UnitPath, Map<UUID, Need>> published = new ConcurrentHashMap<>();

    /** The published needs of a controller, in no order. */
    public List<Need> publishedIn(UnitPath controller) {
        return List.copyOf(published.getOrDefault(controller, Map.of()).values());
    }

    Subscription subscription() {
        return Subscription.to(Catalogue.NEED_STATE)
                .on("kalaka.need.state.v1", Need.class, (_, need) -> put(need))
                .onErased(key -> erase(UUID.fromString(key)));
    }

    void put(Need need) {
        forget(known.put(need.needId(), need), need);
        if (need.isPublished()) {
            published
                    .computeIfAbsent(need.unitPath().controller(), _ -> new ConcurrentHashMap<>())
                    .put(need.needId(), need);
        }
    }

    void erase(UUID id) {
        forget(known.remove(id), null);
    }

    /** Takes the old state out, unless the new one will stand in its very place: a reader must not miss it in between. */
    private void forget(@Nullable Need old, @Nullable Need fresh) {
        boolean isReplaced = old != null
                && fresh != null
                && fresh.isPublished()
                && fresh.unitPath().controller().equals(old.unitPath().controller());
        if (old != null && !isReplaced) {
            published
                    .getOrDefault(old.unitPath().controller(), new ConcurrentHashMap<>())
                    .remove(old.needId());
        }
    }
}
