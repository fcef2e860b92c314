package eu.kalaka.platform.security;

import eu.kalaka.contracts.UnitPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Who is calling, as the token says.
 *
 * @param subject login name or client id
 * @param grants roles with the unit that each is held for
 * @param own ids of the caller's own records by claim, e.g. {@code volunteer_id}
 */
public record Caller(String subject, List<Grant> grants, Map<String, UUID> own) {

    /** A role held for a unit and all below it. */
    public record Grant(String role, UnitPath unit) {}

    public Caller {
        grants = List.copyOf(grants);
        own = Map.copyOf(own);
    }

    /** Whether the caller has the right for records of that unit. */
    public boolean may(Right right, UnitPath unit) {
        return grantsFor(right).anyMatch(grant -> grant.unit().covers(unit));
    }

    /** Whether the caller has any of these rights for records of that unit. */
    public boolean mayAny(UnitPath unit, Right... rights) {
        return Arrays.stream(rights).anyMatch(right -> may(right, unit));
    }

    /** Whether the caller has the right for any unit at all. */
    public boolean may(Right right) {
        return grantsFor(right).findAny().isPresent();
    }

    /** Whether that record is the caller's own. */
    public boolean owns(String claim, UUID record) {
        return record.equals(own.get(claim));
    }

    /** The caller's own record of that kind. */
    public Optional<UUID> own(String claim) {
        return Optional.ofNullable(own.get(claim));
    }

    /** The units, each with all below it, for which the caller has the right. */
    public List<UnitPath> unitsFor(Right right) {
        return grantsFor(right).map(Grant::unit).distinct().toList();
    }

    /**
     * Restricts a query on {@code field} to the units for which the caller has the right, and further to {@code below} and
     * all under it. A caller without the right matches nothing.
     */
    public Criteria within(Right right, String field, UnitPath below) {
        List<Criteria> units = unitsFor(right).stream()
                .flatMap(unit -> narrower(unit, below).stream())
                .map(unit -> under(field, unit))
                .toList();
        return units.isEmpty() ? Criteria.where("_id").in(List.of()) : new Criteria().orOperator(units);
    }

    private static Optional<UnitPath> narrower(UnitPath held, UnitPath asked) {
        if (held.covers(asked)) {
            return Optional.of(asked);
        }
        return asked.covers(held) ? Optional.of(held) : Optional.empty();
    }

    /** A criterion for records of that unit and all below it, whoever asks. */
    public static Criteria under(String field, UnitPath unit) {
        String prefix = unit.equals(UnitPath.NETWORK) ? "^/" : "^" + Pattern.quote(unit.value()) + "(/|$)";
        return Criteria.where(field).regex(prefix);
    }

    private Stream<Grant> grantsFor(Right right) {
        return grants.stream().filter(grant -> right.roles().contains(grant.role()));
    }
}
