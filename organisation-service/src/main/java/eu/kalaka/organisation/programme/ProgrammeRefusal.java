package eu.kalaka.organisation.programme;

import eu.kalaka.platform.aggregate.Refusal;

/** Why a programme is not taken or changed. */
enum ProgrammeRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", "unit", Kind.UNACCEPTABLE),
    NAME_MISSING("name_missing", "names", Kind.UNACCEPTABLE),
    ENDS_BEFORE_START("ends_before_start", "plan.endsOn", Kind.UNACCEPTABLE),
    MILESTONE_AFTER_END("milestone_after_end", "plan.milestones", Kind.UNACCEPTABLE),
    TARGET_TWICE("target_twice", "plan.targets", Kind.UNACCEPTABLE),
    BUDGET_WITHOUT_CURRENCY("budget_without_currency", "funding.currency", Kind.UNACCEPTABLE),
    DECISION_MISSING("decision_missing", "funding.decision", Kind.CONFLICT),
    DATES_MISSING("dates_missing", "plan.startsOn", Kind.CONFLICT),
    NO_SUCH_STEP("no_such_step", "to", Kind.CONFLICT),
    PROGRAMME_IS_CLOSED("programme_is_closed", "to", Kind.CONFLICT);

    private final String reason;
    private final String field;
    private final Kind kind;

    ProgrammeRefusal(String reason, String field, Kind kind) {
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
