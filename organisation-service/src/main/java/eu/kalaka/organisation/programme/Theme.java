package eu.kalaka.organisation.programme;

import java.util.Locale;

/** What a thematic programme is about. */
public enum Theme {
    SCHOOL,
    CORPORATE,
    HOSPITAL,
    CULTURE,
    ENVIRONMENT,
    CIVIL_PROTECTION,
    OLDER_PEOPLE,
    CROSS_COUNTY,
    OTHER;

    /** All codes, as a pattern for requests. */
    public static final String CODES =
            "school|corporate|hospital|culture|environment|civil_protection|older_people|cross_county|other";

    /** The theme with that wire name. */
    public static Theme of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Wire name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
