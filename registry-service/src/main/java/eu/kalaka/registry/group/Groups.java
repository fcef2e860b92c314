package eu.kalaka.registry.group;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.aggregate.Decision;
import eu.kalaka.platform.aggregate.Outcome;
import eu.kalaka.platform.aggregate.Versioned;
import eu.kalaka.platform.outbox.AggregateStore;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.store.Page;
import eu.kalaka.registry.group.GroupRequests.Changed;
import eu.kalaka.registry.group.GroupRequests.Made;
import eu.kalaka.registry.unit.Units;
import eu.kalaka.registry.volunteer.KnowVolunteer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps the groups of a unit. */
@Component
public class Groups {

    static final Right KEEP = Right.named("group.keep")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);
    static final Right SEE = Right.named("group.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private final AggregateStore<Group> groups;
    private final MongoTemplate mongo;
    private final Units units;
    private final KnowVolunteer volunteers;
    private final Ids ids;

    Groups(AggregateStore<Group> groups, MongoTemplate mongo, Units units, KnowVolunteer volunteers, Ids ids) {
        this.groups = groups;
        this.mongo = mongo;
        this.units = units;
        this.volunteers = volunteers;
        this.ids = ids;
    }

    Outcome<Group> make(Made made) {
        UnitPath unit = new UnitPath(made.unit());
        if (!units.contains(unit)) {
            return new Outcome.Refused<>(GroupRefusal.UNKNOWN_UNIT);
        }
        Group group = new Group(
                new GroupId(ids.ofCommand()),
                unit,
                made.kind(),
                made.name().strip(),
                distinct(made.leaders()),
                distinct(made.members()),
                false,
                List.of());
        Optional<GroupRefusal> objection = group.objection().or(() -> strangers(group.members(), unit));
        return objection.isPresent() ? new Outcome.Refused<>(objection.get()) : groups.create(group);
    }

    Outcome<Group> change(String id, Changed changed, @Nullable Long version, Caller caller) {
        Set<UUID> members = distinct(changed.members());
        return groups.change(
                id,
                group -> caller.may(KEEP, group.unit()),
                version,
                group -> strangers(members, group.unit())
                        .map(Decision::<Group>refused)
                        .orElseGet(() -> group.changed(
                                changed.name().strip(), distinct(changed.leaders()), members, changed.closed())));
    }

    Optional<Versioned<Group>> one(String id, Caller caller) {
        return groups.find(id).filter(found -> caller.may(SEE, found.state().unit()));
    }

    Page<Group> list(UnitPath below, @Nullable String cursor, int limit, Caller caller) {
        return Page.find(
                mongo,
                Group.class,
                caller.within(SEE, "unit", below),
                cursor,
                limit,
                group -> group.id().value().toString());
    }

    /**
     * Her data are erased: she is in no group any more.
     *
     * @return in how many she was
     */
    public int forget(UUID volunteer) {
        List<Group> hers = of(volunteer);
        hers.forEach(group -> groups.change(group.id().value().toString(), now -> now.without(volunteer)));
        return hers.size();
    }

    /** Two records of one person were merged: the one that stays takes the other's place. */
    public void passOn(UUID gone, UUID kept) {
        of(gone).forEach(group -> groups.change(group.id().value().toString(), now -> now.passOn(gone, kept)));
    }

    /** They were two people. */
    public void giveBack(UUID gone, UUID kept) {
        mongo.find(Query.query(Criteria.where("inherited.gone").is(gone.toString())), Group.class)
                .forEach(group -> groups.change(group.id().value().toString(), now -> now.giveBack(gone, kept)));
    }

    /** The names of the groups that she is in, for herself to read. */
    public List<String> told(UUID volunteer) {
        return of(volunteer).stream().map(Group::name).toList();
    }

    private List<Group> of(UUID volunteer) {
        return mongo.find(Query.query(Criteria.where("members").is(volunteer.toString())), Group.class);
    }

    /** Another controller's volunteers are not in ours' groups. */
    private Optional<GroupRefusal> strangers(Collection<UUID> members, UnitPath unit) {
        return members.stream().allMatch(member -> volunteers.isIn(member, unit))
                ? Optional.empty()
                : Optional.of(GroupRefusal.UNKNOWN_VOLUNTEER);
    }

    private static Set<UUID> distinct(@Nullable List<UUID> given) {
        return Set.copyOf(Optional.ofNullable(given).orElse(List.of()));
    }
}
