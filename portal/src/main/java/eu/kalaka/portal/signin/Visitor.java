package eu.kalaka.portal.signin;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in, as the services will see them. It decides which rooms are shown, never what may be done there: that the
 * services decide.
 *
 * @param name as the account says it
 * @param roles in the order of the token
 * @param volunteer own record as a volunteer
 * @param host own record as a host
 */
public record Visitor(
        UUID account,
        String name,
        List<Held> roles,
        @Nullable UUID volunteer,
        @Nullable UUID host) {

    private static final Set<String> STAFF =
            Set.of(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    /** A role for a unit and all below it. */
    public record Held(String role, UnitPath unit) {

        /** Read from a token's claim, e.g. {@code coordinator@/hu/ke/tata}. */
        static Optional<Held> of(String claim) {
            int at = claim.indexOf('@');
            return at > 0 && UnitPath.isPath(claim.substring(at + 1))
                    ? Optional.of(new Held(claim.substring(0, at), new UnitPath(claim.substring(at + 1))))
                    : Optional.empty();
        }
    }

    public Visitor {
        roles = List.copyOf(roles);
    }

    /** Whether the staff desk is theirs. */
    public boolean isStaff() {
        return roles.stream().anyMatch(held -> STAFF.contains(held.role()));
    }

    /**
     * Their own record, for the pages that only volunteers come to.
     *
     * @throws NullPointerException for who is none
     */
    public UUID ownVolunteer() {
        return Objects.requireNonNull(volunteer);
    }

    /** Whether they have a volunteer's own pages. */
    public boolean isVolunteer() {
        return volunteer != null;
    }

    /** Whether they have a host's own pages. */
    public boolean isHost() {
        return host != null;
    }

    /** The unit whose staff they are, the first one where there are several. */
    public UnitPath home() {
        return roles.stream()
                .filter(held -> STAFF.contains(held.role()))
                .findFirst()
                .or(() -> roles.stream().findFirst())
                .map(Held::unit)
                .orElse(UnitPath.NETWORK);
    }
}
