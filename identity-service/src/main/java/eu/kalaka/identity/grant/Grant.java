package eu.kalaka.identity.grant;

import eu.kalaka.contracts.UnitPath;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role held for a unit and all below it.
 *
 * @param id names it among the account's grants
 * @param role wire name
 * @param validUntil the last day on which it counts, absent where it does not end by itself
 */
public record Grant(
        UUID id, String role, UnitPath unit, @Nullable LocalDate validUntil) {

    /** Whether it counts on that day. */
    public boolean countsOn(LocalDate day) {
        return validUntil == null || !day.isAfter(validUntil);
    }

    /** Whether it is the same role for the same unit until the same day. */
    public boolean says(Grant other) {
        return role.equals(other.role) && unit.equals(other.unit) && Objects.equals(validUntil, other.validUntil);
    }

    /** As tokens carry it. */
    public String claim() {
        return role + "@" + unit.value();
    }
}
