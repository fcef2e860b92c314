package eu.kalaka.organisation.compliance;

import java.util.Locale;

/** What is so in an engagement, where a rule asks for it. */
public enum Circumstance {
    LIMITED_CAPACITY,
    ALLOWANCE,
    PERMIT_CONSTRUCTION,
    ABROAD,
    /** Citizen of a country outside the EEA, without the exceptions of Köt. 4.§ (6). */
    NON_EEA,
    TERMINATION_LIMITED,
    VOLUNTEER_ASKS,
    OTHER_LAW,
    /** Helps at a children's camp of several days. */
    CHILDREN_CAMP,
    CHILDREN_OR_VULNERABLE,
    /** Once, at an emergency or an event: not announced in ERGANI. */
    EXCEPTIONAL,
    STAY_ASSURED,
    HEALTH_COVERED,
    CAMP_CERTIFICATE_SEEN,
    CRIMINAL_RECORD_SEEN,
    GUARDIAN_CONSENTS,
    REGULATION_ACCEPTED;

    /** All codes, as a pattern for requests. */
    public static final String CODES = "limited_capacity|allowance|permit_construction|abroad|non_eea"
            + "|termination_limited|volunteer_asks|other_law|children_camp|children_or_vulnerable|exceptional"
            + "|stay_assured|health_covered|camp_certificate_seen|criminal_record_seen|guardian_consents"
            + "|regulation_accepted";

    /** The circumstance with that wire name. */
    public static Circumstance of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
