package eu.kalaka.matching.placement;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Right;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;

/** Who may do what with a placement: staff of its unit, the volunteer whose it is, the host where it is. */
public final class PlacementAccess {

    /** Staff of the units; all of them may invite. */
    public static final Right STAFF =
            Right.of(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private static final Right HOST = Right.of(Roles.HOST_COORDINATOR);
    private static final String VOLUNTEER_CLAIM = "volunteer_id";
    private static final String HOST_CLAIM = "host_id";

    private PlacementAccess() {}

    /** Whether the caller is staff of the placement's unit. */
    public static boolean isStaff(Caller caller, Placement placement) {
        return caller.may(STAFF, placement.unit());
    }

    /** Anybody who may do anything with it. */
    public static boolean maySee(Caller caller, Placement placement) {
        return mayAnswer(caller, placement) || mayConfirm(caller, placement);
    }

    /** She herself, or staff for her, who telephoned. */
    public static boolean mayAnswer(Caller caller, Placement placement) {
        return isStaff(caller, placement)
                || caller.owns(VOLUNTEER_CLAIM, placement.volunteerId().value());
    }

    /** The host, or staff for it. */
    public static boolean mayConfirm(Caller caller, Placement placement) {
        return isStaff(caller, placement)
                || (caller.may(HOST)
                        && caller.owns(HOST_CLAIM, placement.task().hostId().value()));
    }

    /** The same as {@link #maySee}, as a condition on stored placements below a unit. */
    static Criteria visible(Caller caller, UnitPath below) {
        List<Criteria> ways = new ArrayList<>();
        ways.add(caller.within(STAFF, "unit", below));
        caller.own(VOLUNTEER_CLAIM)
                .ifPresent(id -> ways.add(where("volunteerId").is(id)));
        if (caller.may(HOST)) {
            caller.own(HOST_CLAIM).ifPresent(id -> ways.add(where("task.hostId").is(id)));
        }
        return new Criteria().orOperator(ways);
    }
}
