package eu.kalaka.registry.group;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Volunteers who come together, such as a school class, a company's employees, or the team of a hospital.
 *
 * @param kind group or team; a team has somebody who leads it
 * @param leaders of the members
 * @param closed whether it exists no more
 */
@Document("groups")
record Group(
        @Id GroupId id, UnitPath unit, String kind, String name, Set<UUID> leaders, Set<UUID> members, boolean closed) {

    private static final String TEAM = "team";

    Group {
        leaders = leaders == null ? Set.of() : Set.copyOf(leaders);
        members = members == null ? Set.of() : Set.copyOf(members);
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
        Group now = new Group(id, unit, kind, newName, newLeaders, newMembers, nowClosed);
        return now.objection()
                .map(Decision::<Group>refused)
                .orElseGet(() -> now.equals(this) ? Decision.kept(this) : Decision.changed(now));
    }

    /** Without somebody who is erased; a team may be left without anybody who leads it until staff names one. */
    Decision<Group> without(UUID volunteer) {
        return members.contains(volunteer)
                ? Decision.changed(
                        new Group(id, unit, kind, name, but(leaders, volunteer), but(members, volunteer), closed))
                : Decision.kept(this);
    }

    private static Set<UUID> but(Set<UUID> all, UUID one) {
        return all.stream().filter(Predicate.not(one::equals)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
