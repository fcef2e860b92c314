package eu.kalaka.platform.security;

import eu.kalaka.contracts.UnitPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Who is calling, as the token says, and the one place that decides whether a right reaches a record.
 *
 * @param subject account or client id
 * @param client the program that the token was given to, if the token says so
 * @param grants roles with the unit that each is held for
 * @param own ids of the caller's own records
 */
public record Caller(String subject, @Nullable String client, List<Grant> grants, Map<Own, Set<UUID>> own) {

    /** A role held for a unit and all below it. */
    public record Grant(String role, UnitPath unit) {

        @Override
        public String toString() {
            return role + "@" + unit.value();
        }
    }

    public Caller {
        grants = List.copyOf(grants);
        own = Map.copyOf(own);
    }

    /** Whether the right reaches that record: by its unit, or because it is the caller's own. */
    public boolean may(Right right, Subject subject) {
        return grants.stream()
                .anyMatch(grant -> coversByUnit(right, grant, subject.unit()) || coversOwn(right, grant, subject));
    }

    /** Whether the right reaches a record of that unit that is nobody's own. */
    public boolean may(Right right, UnitPath unit) {
        return may(right, Subject.in(unit));
    }

    /** Whether the right reaches any record at all. */
    public boolean may(Right right) {
        return grants.stream()
                .anyMatch(grant -> right.inUnit().contains(grant.role())
                        || right.belowUnit().contains(grant.role())
                        || !ownBy(right, grant).isEmpty());
    }

    /** The caller's own record of that kind, where there is just one. */
    public Optional<UUID> own(Own kind) {
        Set<UUID> ids = own.getOrDefault(kind, Set.of());
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    /** The units, each with all below it, for which the caller has the right. */
    public List<UnitPath> unitsFor(Right right) {
        return grants.stream()
                .filter(grant -> right.inUnit().contains(grant.role()))
                .map(Grant::unit)
                .distinct()
                .toList();
    }

    /** The same as far as they are {@code below} or lie under it. */
    public List<UnitPath> unitsFor(Right right, UnitPath below) {
        return unitsFor(right).stream()
                .flatMap(unit -> narrower(unit, below).stream())
                .distinct()
                .toList();
    }

    /**
     * Restricts a query to the records that the right reaches, and further to {@code below} and all under it. A caller without
     * the right matches nothing.
     */
    public Criteria within(Right right, Fields fields, UnitPath below) {
        List<Criteria> ways = new ArrayList<>();
        for (Grant grant : grants) {
            if (right.inUnit().contains(grant.role())) {
                narrower(grant.unit(), below)
                        .map(unit -> under(fields.unit(), unit))
                        .ifPresent(ways::add);
            }
            if (right.belowUnit().contains(grant.role())) {
                narrower(grant.unit(), below)
                        .map(unit -> new Criteria()
                                .andOperator(
                                        under(fields.unit(), unit),
                                        Criteria.where(fields.unit()).ne(grant.unit())))
                        .ifPresent(ways::add);
            }
            ownWithin(right, grant, fields, below).ifPresent(ways::add);
        }
        return ways.isEmpty() ? Criteria.where("_id").in(List.of()) : new Criteria().orOperator(ways);
    }

    /** The same for a right that knows no own records. */
    public Criteria within(Right right, String field, UnitPath below) {
        return within(right, Fields.unit(field), below);
    }

    /** A criterion for records of that unit and all below it, whoever asks. */
    public static Criteria under(String field, UnitPath unit) {
        String prefix = unit.equals(UnitPath.NETWORK) ? "^/" : "^" + Pattern.quote(unit.value()) + "(/|$)";
        return Criteria.where(field).regex(prefix);
    }

    private static boolean coversByUnit(Right right, Grant grant, UnitPath unit) {
        boolean covered = grant.unit().covers(unit);
        boolean below = covered && !grant.unit().equals(unit);
        return (covered && right.inUnit().contains(grant.role()))
                || (below && right.belowUnit().contains(grant.role()));
    }

    private boolean coversOwn(Right right, Grant grant, Subject subject) {
        Own kind = right.own().get(grant.role());
        UUID id = kind == null ? null : subject.id(kind);
        return kind != null
                && id != null
                && ownBy(right, grant).contains(id)
                && (kind != Own.HOST || grant.unit().covers(subject.unit()));
    }

    private Optional<Criteria> ownWithin(Right right, Grant grant, Fields fields, UnitPath below) {
        Own kind = right.own().get(grant.role());
        Set<UUID> ids = ownBy(right, grant);
        if (kind == null || ids.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitPath> where = kind == Own.HOST ? narrower(grant.unit(), below) : Optional.of(below);
        List<String> texts = ids.stream().map(UUID::toString).toList();
        return where.map(unit ->
                new Criteria().andOperator(Criteria.where(fields.of(kind)).in(texts), under(fields.unit(), unit)));
    }

    private Set<UUID> ownBy(Right right, Grant grant) {
        Own kind = right.own().get(grant.role());
        return kind == null ? Set.of() : own.getOrDefault(kind, Set.of());
    }

    private static Optional<UnitPath> narrower(UnitPath held, UnitPath asked) {
        if (held.covers(asked)) {
            return Optional.of(asked);
        }
        return asked.covers(held) ? Optional.of(held) : Optional.empty();
    }

    /** The caller's grants that carry the right, by unit or for own records. */
    public List<Grant> grantsFor(Right right) {
        return grants.stream()
                .filter(grant -> right.inUnit().contains(grant.role())
                        || right.belowUnit().contains(grant.role())
                        || right.own().containsKey(grant.role()))
                .toList();
    }
}
