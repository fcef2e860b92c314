package eu.kalaka.testkit.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule broken on purpose in the service under test, to see that the matrix notices. */
public enum PlantedHole {
    GRANTS_HOLD_FOR_THE_WHOLE_NETWORK {
        @Override
        Map<String, Object> change(Map<String, Object> claims, List<String> idsAsked) {
            return with(claims, roles(claims).map(role -> roleOf(role) + "@/"));
        }
    },
    GRANTS_HOLD_FOR_THE_UNIT_ABOVE_TOO {
        @Override
        Map<String, Object> change(Map<String, Object> claims, List<String> idsAsked) {
            return with(claims, roles(claims).map(role -> roleOf(role) + "@" + above(unitOf(role))));
        }
    },
    EVERY_ROLE_HAS_THE_POINT_WORKERS_RIGHTS {
        @Override
        Map<String, Object> change(Map<String, Object> claims, List<String> idsAsked) {
            return with(claims, roles(claims).flatMap(role -> Stream.of(role, "point_worker@" + unitOf(role))));
        }
    },
    EVERY_RECORD_IS_ONES_OWN {
        @Override
        Map<String, Object> change(Map<String, Object> claims, List<String> idsAsked) {
            Map<String, Object> changed = new HashMap<>(claims);
            idsAsked.stream().findFirst().ifPresent(id -> {
                changed.put("volunteer_id", id);
                changed.put("host_id", id);
                changed.put("ward_ids", List.of(id));
            });
            return changed;
        }
    };

    private static final AtomicReference<@Nullable PlantedHole> PLANTED = new AtomicReference<>();

    /** The claims as a service with this hole would understand them. */
    abstract Map<String, Object> change(Map<String, Object> claims, List<String> idsAsked);

    /** In every service of this JVM, until {@link #mend()}. */
    void plant() {
        PLANTED.set(this);
    }

    static void mend() {
        PLANTED.set(null);
    }

    static @Nullable PlantedHole planted() {
        return PLANTED.get();
    }

    private static Map<String, Object> with(Map<String, Object> claims, Stream<String> roles) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.put("roles", new ArrayList<>(roles.toList()));
        return changed;
    }

    private static Stream<String> roles(Map<String, Object> claims) {
        return claims.get("roles") instanceof List<?> roles ? roles.stream().map(String::valueOf) : Stream.empty();
    }

    private static String roleOf(String role) {
        return role.substring(0, role.indexOf('@'));
    }

    private static String unitOf(String role) {
        return role.substring(role.indexOf('@') + 1);
    }

    private static String above(String unit) {
        return unit.substring(0, Math.max(1, unit.lastIndexOf('/')));
    }
}
