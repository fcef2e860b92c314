package eu.kalaka.identity.grant;

import eu.kalaka.contracts.Roles;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which role stands above which: nobody grants above himself. */
public final class Ranks {

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry(Roles.NETWORK_ADMIN, 6),
            Map.entry(Roles.COUNTY_MANAGER, 5),
            Map.entry(Roles.COORDINATOR, 4),
            Map.entry(Roles.POINT_WORKER, 3),
            Map.entry(Roles.ADVISER, 3),
            Map.entry(Roles.SCHOOL_COORDINATOR, 3),
            Map.entry(Roles.SERVICE_USER, 3),
            Map.entry(Roles.VIEWER, 3),
            Map.entry(Roles.PARTNER_SYSTEM, 3),
            Map.entry(Roles.HOST_COORDINATOR, 2),
            Map.entry(Roles.MENTOR, 1),
            Map.entry(Roles.VOLUNTEER, 1),
            Map.entry(Roles.GUARDIAN, 1),
            Map.entry(Roles.KIOSK, 1));

    /** Those who work for the network's centres; they prove themselves with more than a password. */
    private static final Set<String> STAFF =
            Set.of(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER, Roles.ADVISER);

    private Ranks() {}

    public static boolean isRole(String name) {
        return RANKS.containsKey(name);
    }

    public static boolean isStaff(String role) {
        return STAFF.contains(role);
    }

    /** Whether the holder of {@code giver} may hand on {@code given}: his own rank or one below. */
    static boolean reaches(String giver, String given) {
        return rank(giver) >= rank(given);
    }

    private static int rank(String role) {
        return Objects.requireNonNull(RANKS.get(role), "not a role");
    }
}
