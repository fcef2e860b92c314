package eu.kalaka.portal.room.staff.named;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.portal.api.Api;
import eu.kalaka.portal.api.Query;
import eu.kalaka.portal.api.Together;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom and what ids mean. Who is not to be seen by this user, or not now, is left out; pages show then that the name is missing. */
@Component
public class Names {

    /** A volunteer as lists show her. */
    public record Person(
            String name,
            @Nullable String settlement,
            @Nullable Place place) {}

    /** Degrees WGS 84. */
    public record Place(double lat, double lon) {}

    /** A host as lists show it. */
    public record Host(UUID id, String name) {}

    record Hosts(List<Host> items) {}

    private static final int FEW = 5;
    private static final int MOST = 200;

    private final Api api;
    private final Together together;

    Names(Api api, Together together) {
        this.api = api;
        this.together = together;
    }

    /** Volunteers by id. */
    public Map<UUID, Person> volunteers(Collection<UUID> ids) {
        return together.each(ids, id -> api.get(Query.of("/api/volunteers/{}", id), Person.class));
    }

    /** One host. */
    public @Nullable Host host(UUID id) {
        return api.get(Query.of("/api/hosts/{}", id), Host.class).getValue();
    }

    /** Hosts by id. A unit's hosts come at once; only those that are not among the first of them are asked for one by one. */
    public Map<UUID, Host> hosts(UnitPath unit, Collection<UUID> ids) {
        Map<UUID, Host> found = new HashMap<>();
        if (ids.stream().distinct().limit(FEW + 1L).count() > FEW) {
            api.get(Query.of("/api/hosts").with("unit", unit).with("limit", MOST), Hosts.class)
                    .found()
                    .ifPresent(hosts -> hosts.items().forEach(host -> found.put(host.id(), host)));
        }
        List<UUID> others = ids.stream().filter(id -> !found.containsKey(id)).toList();
        found.putAll(together.each(others, id -> api.get(Query.of("/api/hosts/{}", id), Host.class)));
        return found;
    }
}
