package eu.kalaka.testkit.matrix;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The roles of domain.md 4.5, each with the claim by which it may have a record of its own. */
public enum Role {
    NETWORK_ADMIN("network_admin", "Network administrator", null),
    COUNTY_MANAGER("county_manager", "County or municipal manager", null),
    COORDINATOR("coordinator", "Branch coordinator", null),
    POINT_WORKER("point_worker", "Point worker", null),
    ADVISER("adviser", "Adviser", null),
    HOST_COORDINATOR("host_coordinator", "Host coordinator", "host_id"),
    MENTOR("mentor", "Mentor", "host_id"),
    SCHOOL_COORDINATOR("school_coordinator", "School coordinator", null),
    SERVICE_USER("service_user", "Municipal service", null),
    VIEWER("viewer", "Council or funder", null),
    VOLUNTEER("volunteer", "Volunteer", "volunteer_id"),
    GUARDIAN("guardian", "Guardian", "ward_ids"),
    KIOSK("kiosk", "Kiosk", null),
    PARTNER_SYSTEM("partner_system", "Partner system", null);

    private final String wireName;
    private final String title;
    private final @Nullable String claim;

    Role(String wireName, String title, @Nullable String claim) {
        this.wireName = wireName;
        this.title = title;
        this.claim = claim;
    }

    /** As it stands in a token and at the head of a column. */
    public String wireName() {
        return wireName;
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** The claim that names the role's own record; null for a role that has none. */
    public @Nullable String claim() {
        return claim;
    }

    static Role of(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such role: " + wireName));
    }
}
