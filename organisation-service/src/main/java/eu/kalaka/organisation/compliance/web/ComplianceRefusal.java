package eu.kalaka.organisation.compliance.web;

import eu.kalaka.platform.aggregate.Refusal;

/** Why an engagement is not looked at, or its contract not printed. */
enum ComplianceRefusal implements Refusal {
    ENDS_BEFORE_START("ends_before_start", "endsOn", Kind.UNACCEPTABLE),
    SOMETHING_MISSING("something_missing", "engagement", Kind.CONFLICT);

    private final String reason;
    private final String field;
    private final Kind kind;

    ComplianceRefusal(String reason, String field, Kind kind) {
        this.reason = reason;
        this.field = field;
        this.kind = kind;
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
