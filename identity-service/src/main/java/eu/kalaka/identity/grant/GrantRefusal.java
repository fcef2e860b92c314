package eu.kalaka.identity.grant;

import eu.kalaka.platform.aggregate.Refusal;

/** Why a role is not given or ended. */
public enum GrantRefusal implements Refusal {
    UNKNOWN_ROLE("unknown_role", Kind.UNACCEPTABLE, "role"),
    OUTSIDE_OWN_UNITS("outside_own_units", Kind.UNACCEPTABLE, "unit"),
    ABOVE_OWN_RANK("above_own_rank", Kind.UNACCEPTABLE, "role"),
    OWN_ACCOUNT("own_account", Kind.UNACCEPTABLE, "id"),
    OWN_RECORD_MISSING("own_record_missing", Kind.UNACCEPTABLE, "role"),
    ENDS_IN_THE_PAST("ends_in_the_past", Kind.UNACCEPTABLE, "validUntil");

    private final String reason;
    private final Kind kind;
    private final String field;

    GrantRefusal(String reason, Kind kind, String field) {
        this.reason = reason;
        this.kind = kind;
        this.field = field;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String field() {
        return field;
    }
}
