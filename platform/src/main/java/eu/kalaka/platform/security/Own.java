package eu.kalaka.platform.security;

import java.util.Locale;

/** What makes a record a caller's own: a claim of the token that names it. */
public enum Own {
    /** The caller's own volunteer record. */
    VOLUNTEER("volunteer_id"),
    /** A record of a volunteer whose guardian the caller is. */
    WARD("ward_ids"),
    /** The host that the caller speaks for, as far as the role's unit reaches: what that host does elsewhere is not hers. */
    HOST("host_id");

    private final String claim;

    Own(String claim) {
        this.claim = claim;
    }

    /** The token's claim: one UUID as text, or a list of them. */
    public String claim() {
        return claim;
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
