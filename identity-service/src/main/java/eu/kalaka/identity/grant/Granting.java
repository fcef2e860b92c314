package eu.kalaka.identity.grant;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.util.List;
import java.util.Optional;

/** Who may give and end roles: staff, within their own units, and never above themselves. */
public final class Granting {

    /** To keep accounts of a unit: open, see, change and end them, give roles and take them back. */
    public static final Right RIGHT = Right.named("account.keep")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private Granting() {}

    /** Why the caller may not give, change or end that role for that unit; empty where she may. */
    public static Optional<GrantRefusal> refusal(Caller caller, String role, UnitPath unit) {
        List<Caller.Grant> held = caller.grantsFor(RIGHT).stream()
                .filter(grant -> grant.unit().covers(unit))
                .toList();
        if (held.isEmpty()) {
            return Optional.of(GrantRefusal.OUTSIDE_OWN_UNITS);
        }
        return held.stream().anyMatch(grant -> Ranks.reaches(grant.role(), role))
                ? Optional.empty()
                : Optional.of(GrantRefusal.ABOVE_OWN_RANK);
    }

    /** Why the caller may not decide about somebody who holds these roles; empty where she may. */
    public static Optional<GrantRefusal> refusal(Caller caller, List<Grant> held) {
        return held.stream()
                .flatMap(grant -> refusal(caller, grant.role(), grant.unit()).stream())
                .findFirst();
    }
}
