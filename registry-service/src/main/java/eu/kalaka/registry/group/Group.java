package eu.kalaka.registry.group;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Volunteers who come together, such as a school class, a company's employees, or the team of a hospital.
 *
 * @param kind group or team; a team has somebody who leads it
 * @param leaders of the members
 * @param closed whether it exists no more
 * @param inherited whose place was taken when records of one person were merged, the latest last
 */
@Document("groups")
record Group(
        @Id GroupId id,
        UnitPath unit,
        String kind,
        String name,
        Set<UUID> leaders,
        Set<UUID> members,
        boolean closed,
        List<Inherited> inherited) {

    /**
     * One record took another's place.
     *
     * @param led whether the one that ended led the group
     * @param wasMember whether the one that stayed was in it already
     * @param hadLed whether it led it
     */
    record Inherited(UUID gone, UUID kept, boolean led, boolean wasMember, boolean hadLed) {

        boolean isBetween(UUID ended, UUID stayed) {
            return gone.equals(ended) && kept.equals(stayed);
        }
    }

    private static final String TEAM = "team";

    Group {
        leaders = leaders == null ? Set.of() : Set.copyOf(leaders);
        members = members == null ? Set.of() : Set.copyOf(members);
        inherited = inherited == null ? List.of() : List.copyOf(inherited);
    }

    /** What speaks against it as it is. */
    Optional<GroupRefusal> objection() {
        if (!members.containsAll(leaders)) {
            return Optional.of(GroupRefusal.LEADER_NOT_MEMBER);
        }
        return kind.equals(TEAM) && leaders.isEmpty() && !closed
                ? Optional.of(GroupRefusal.LEADER_NEEDED)
                : Optional.empty();
    }

    /** Another name, other people, or closed. */
    Decision<Group> changed(String newName, Set<UUID> newLeaders, Set<UUID> newMembers, boolean nowClosed) {
        Group now = new Group(id, unit, kind, newName, newLeaders, newMembers, nowClosed, inherited);
        return now.objection()
                .map(Decision::<Group>refused)
                .orElseGet(() -> now.equals(this) ? Decision.kept(this) : Decision.changed(now));
    }

    /** Without somebody who is erased; a team may be left without anybody who leads it until staff names one. */
    Decision<Group> without(UUID volunteer) {
        return members.contains(volunteer)
                ? Decision.changed(with(but(leaders, volunteer), but(members, volunteer), inherited))
                : Decision.kept(this);
    }

    /** One person's records were merged: the one that stays is in it, and leads it, if either did. */
    Decision<Group> passOn(UUID gone, UUID kept) {
        if (!members.contains(gone)) {
            return Decision.kept(this);
        }
        boolean led = leaders.contains(gone);
        Inherited place = new Inherited(gone, kept, led, members.contains(kept), leaders.contains(kept));
        return Decision.changed(with(
                led ? and(but(leaders, gone), kept) : leaders,
                and(but(members, gone), kept),
                Stream.concat(inherited.stream(), Stream.of(place)).toList()));
    }

    /** They were two people: each has her own place again, if it was not taken from the one that stayed meanwhile. */
    Decision<Group> giveBack(UUID gone, UUID kept) {
        Optional<Inherited> found =
                inherited.stream().filter(place -> place.isBetween(gone, kept)).findFirst();
        if (found.isEmpty()) {
            return Decision.kept(this);
        }
        Inherited place = found.get();
        List<Inherited> others =
                inherited.stream().filter(Predicate.not(place::equals)).toList();
        if (!members.contains(kept)) {
            return Decision.changed(with(leaders, members, others));
        }
        boolean leads = place.led() && leaders.contains(kept);
        Set<UUID> leading = leads ? and(leaders, gone) : leaders;
        Set<UUID> all = and(members, gone);
        return Decision.changed(with(
                place.wasMember() && (place.hadLed() || !leads) ? leading : but(leading, kept),
                place.wasMember() ? all : but(all, kept),
                others));
    }

    private Group with(Set<UUID> nowLeading, Set<UUID> nowIn, List<Inherited> places) {
        return new Group(id, unit, kind, name, nowLeading, nowIn, closed, places);
    }

    private static Set<UUID> and(Set<UUID> all, UUID one) {
        return Stream.concat(all.stream(), Stream.of(one)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<UUID> but(Set<UUID> all, UUID one) {
        return all.stream().filter(Predicate.not(one::equals)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
