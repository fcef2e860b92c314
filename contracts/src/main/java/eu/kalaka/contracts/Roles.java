package eu.kalaka.contracts;

/** Wire names of the roles a token may carry, each held for a unit (domain.md 4.5); identity-service grants them, every service checks them. */
public final class Roles {

    public static final String NETWORK_ADMIN = "network_admin";
    public static final String COUNTY_MANAGER = "county_manager";
    public static final String COORDINATOR = "coordinator";
    public static final String POINT_WORKER = "point_worker";
    public static final String ADVISER = "adviser";
    public static final String HOST_COORDINATOR = "host_coordinator";
    public static final String MENTOR = "mentor";
    public static final String SCHOOL_COORDINATOR = "school_coordinator";
    public static final String SERVICE_USER = "service_user";
    public static final String VIEWER = "viewer";
    public static final String VOLUNTEER = "volunteer";
    public static final String GUARDIAN = "guardian";
    public static final String KIOSK = "kiosk";
    public static final String PARTNER_SYSTEM = "partner_system";

    private Roles() {}
}
