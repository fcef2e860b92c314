package eu.kalaka.matching.placement;

import eu.kalaka.contracts.Roles;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.security.Caller;
import eu.kalaka.platform.security.Fields;
import eu.kalaka.platform.security.Own;
import eu.kalaka.platform.security.Right;
import eu.kalaka.platform.security.Subject;
import org.springframework.data.mongodb.core.query.Criteria;

/** Who may do what with a placement: staff of its unit, the volunteer whose it is and her guardian, the host where it is. */
public final class PlacementAccess {

    /** To see that somebody was asked and what came of it. */
    public static final Right SEE = Right.named("placement.see")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER)
            .own(Roles.GUARDIAN, Own.WARD)
            .own(Roles.HOST_COORDINATOR, Own.HOST)
            .own(Roles.MENTOR, Own.HOST);

    /** To answer for the volunteer: she herself, her guardian, or staff for her, who telephoned. */
    public static final Right ANSWER = Right.named("placement.answer")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.VOLUNTEER, Own.VOLUNTEER)
            .own(Roles.GUARDIAN, Own.WARD);

    /** To say for the host what was done: its coordinator or mentor, or staff for it. */
    public static final Right CONFIRM = Right.named("placement.confirm")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER)
            .own(Roles.HOST_COORDINATOR, Own.HOST)
            .own(Roles.MENTOR, Own.HOST);

    /** To see why somebody was asked. */
    public static final Right TRACE = Right.named("placement.trace")
            .inUnit(Roles.NETWORK_ADMIN, Roles.COUNTY_MANAGER, Roles.COORDINATOR, Roles.POINT_WORKER);

    private static final Fields FIELDS =
            Fields.unit("unit").volunteer("volunteerId").host("task.hostId");

    private PlacementAccess() {}

    /** Whether the caller may know why the volunteer was asked, and why she refused. */
    public static boolean isStaff(Caller caller, Placement placement) {
        return caller.may(TRACE, subject(placement));
    }

    /** Anybody who may do anything with it. */
    public static boolean maySee(Caller caller, Placement placement) {
        return caller.may(SEE, subject(placement));
    }

    public static boolean mayAnswer(Caller caller, Placement placement) {
        return caller.may(ANSWER, subject(placement));
    }

    public static boolean mayConfirm(Caller caller, Placement placement) {
        return caller.may(CONFIRM, subject(placement));
    }

    /** The same as {@link #maySee}, as a condition on stored placements below a unit. */
    static Criteria visible(Caller caller, UnitPath below) {
        return caller.within(SEE, FIELDS, below);
    }

    private static Subject subject(Placement placement) {
        return Subject.in(placement.unit())
                .volunteer(placement.volunteerId().value())
                .host(placement.task().hostId().value());
    }
}
