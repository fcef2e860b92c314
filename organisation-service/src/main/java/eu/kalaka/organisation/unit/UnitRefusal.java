package eu.kalaka.organisation.unit;

import eu.kalaka.platform.aggregate.Refusal;

/** Why a unit is not taken into the tree. */
enum UnitRefusal implements Refusal {
    UNKNOWN_PARENT("unknown_parent", "path"),
    KIND_OF_OTHER_LEVEL("kind_of_other_level", "kind"),
    NAME_MISSING("name_missing", "names");

    private final String reason;
    private final String field;

    UnitRefusal(String reason, String field) {
        this.reason = reason;
        this.field = field;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return Kind.UNACCEPTABLE;
    }

    @Override
    public String field() {
        return field;
    }
}
