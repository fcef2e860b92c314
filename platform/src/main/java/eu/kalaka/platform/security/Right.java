package eu.kalaka.platform.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Something a caller may do, declared as a constant beside the use case that needs it. Who is not named has no right.
 *
 * <pre>{@code
 * static final Right SEE = Right.named("volunteer.see")
 *         .inUnit(Roles.COORDINATOR, Roles.POINT_WORKER)
 *         .own(Roles.VOLUNTEER, Own.VOLUNTEER);
 * }</pre>
 *
 * @param name what is done, for documents and the audit trail
 * @param inUnit wire names of the roles that carry it for the unit that the role is held for and all below
 * @param belowUnit the same for the units below only, not for the one held
 * @param own wire names of the roles that carry it for the caller's own records alone
 */
public record Right(String name, Set<String> inUnit, Set<String> belowUnit, Map<String, Own> own) {

    public Right {
        inUnit = Set.copyOf(inUnit);
        belowUnit = Set.copyOf(belowUnit);
        own = Map.copyOf(own);
    }

    /** A right that nobody has yet. */
    public static Right named(String name) {
        return new Right(name, Set.of(), Set.of(), Map.of());
    }

    public Right inUnit(String... roles) {
        return new Right(name, with(inUnit, roles), belowUnit, own);
    }

    public Right belowUnit(String... roles) {
        return new Right(name, inUnit, with(belowUnit, roles), own);
    }

    /** The caller's own record only, and only while the token carries the role. */
    public Right own(String role, Own record) {
        Map<String, Own> more = new HashMap<>(own);
        more.put(role, record);
        return new Right(name, inUnit, belowUnit, more);
    }

    private static Set<String> with(Set<String> known, String... roles) {
        Set<String> more = new HashSet<>(known);
        more.addAll(Set.of(roles));
        return more;
    }
}
