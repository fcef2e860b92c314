package eu.kalaka.organisation.compliance.web;

import eu.kalaka.platform.aggregate.Refusal;

/** Why an engagement cannot be looked at. */
enum ComplianceRefusal implements Refusal {
    ENDS_BEFORE_START;

    @Override
    public String reason() {
        return "ends_before_start";
    }

    @Override
    public Kind kind() {
        return Kind.UNACCEPTABLE;
    }

    @Override
    public String field() {
        return "endsOn";
    }
}
