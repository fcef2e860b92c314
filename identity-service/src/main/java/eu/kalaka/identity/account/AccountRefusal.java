package eu.kalaka.identity.account;

import eu.kalaka.platform.aggregate.Refusal;

/** Why an account is not opened or changed. */
public enum AccountRefusal implements Refusal {
    LOGIN_TAKEN("login_taken", Kind.CONFLICT, "login"),
    UNKNOWN_RECORD("unknown_record", Kind.UNACCEPTABLE, "own"),
    ACCOUNT_ENDED("account_ended", Kind.CONFLICT, "id");

    private final String reason;
    private final Kind kind;
    private final String field;

    AccountRefusal(String reason, Kind kind, String field) {
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
