package eu.kalaka.registry.volunteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form asks beside contact, skills and times (domain.md 4.2, step 1); it stays in the registry, no other service is told.
 *
 * @param ownSkills in her own words, beside the skills of the list
 * @param hoursPerMonth how much she wants to give
 * @param commitment regular, one_off or both
 * @param transport foot, bicycle, public, motorcycle, car: what she comes with
 * @param emergencyPool whether she may be called in an emergency; only with the consent of that name
 * @param education none, primary, vocational, secondary, higher
 * @param occupation the group she counts herself to, e.g. student or retired
 * @param employer the company whose employees come together
 * @param heardFrom how she heard of the network
 * @param adjustments what she needs to take part; only with the consent {@code health_note}
 */
record Profile(
        @Nullable String postcode,
        @Nullable String ownSkills,
        @Nullable Integer hoursPerMonth,
        @Nullable String commitment,
        List<String> transport,
        boolean drivingLicence,
        boolean emergencyPool,
        @Nullable String experience,
        @Nullable String education,
        @Nullable String occupation,
        @Nullable String employer,
        @Nullable String motivation,
        @Nullable String heardFrom,
        @Nullable String adjustments) {

    static final String POOL = "emergency_pool";
    static final String HEALTH_NOTE = "health_note";
    static final Profile NONE =
            new Profile(null, null, null, null, List.of(), false, false, null, null, null, null, null, null, null);

    Profile {
        transport = transport == null ? List.of() : List.copyOf(transport);
    }

    /** What is left once that consent is withdrawn: what rested on it alone is gone at once. */
    Profile withoutConsent(String purpose) {
        return switch (purpose) {
            case POOL -> with(false, adjustments);
            case HEALTH_NOTE -> with(emergencyPool, null);
            default -> this;
        };
    }

    private Profile with(boolean pool, @Nullable String needed) {
        return new Profile(
                postcode,
                ownSkills,
                hoursPerMonth,
                commitment,
                transport,
                drivingLicence,
                pool,
                experience,
                education,
                occupation,
                employer,
                motivation,
                heardFrom,
                needed);
    }
}
