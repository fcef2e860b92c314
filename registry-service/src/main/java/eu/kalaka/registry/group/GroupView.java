package eu.kalaka.registry.group;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A group as staff sees it: who is in it, by id. */
record GroupView(UUID id, String unit, String kind, String name, Set<UUID> leaders, Set<UUID> members, boolean closed)
        implements Personal {

    @Override
    public Collection<Person> people() {
        return members.stream()
                .map(member -> new Person(member, new UnitPath(unit)))
                .toList();
    }

    static GroupView of(Group group) {
        return new GroupView(
                group.id().value(),
                group.unit().value(),
                group.kind(),
                group.name(),
                group.leaders(),
                group.members(),
                group.closed());
    }
}
