package eu.kalaka.organisation.unit;

import eu.kalaka.platform.aggregate.Refusal;

/** Why the tree is not changed. */
enum UnitRefusal implements Refusal {
    UNKNOWN_PARENT("unknown_parent", "path"),
    KIND_OF_OTHER_LEVEL("kind_of_other_level", "kind"),
    NAME_MISSING("name_missing", "names"),
    PLACE_OUTSIDE_COUNTRY("place_outside_country", "place"),
    BAD_PHONE("bad_phone", "contact.phone"),
    BAD_OPENING_HOURS("bad_opening_hours", "openingHours"),
    ONLY_POINTS_MOVE("only_points_move", "path"),
    OTHER_CONTROLLER("other_controller", "to"),
    UNKNOWN_PLACE_TO_MOVE_TO("unknown_parent", "to"),
    PATH_TAKEN("path_taken", "to", Kind.CONFLICT),
    UNIT_IS_CLOSED("unit_is_closed", "path", Kind.CONFLICT),
    OPEN_NEEDS("open_needs", "path", Kind.CONFLICT),
    OPEN_UNITS_BELOW("open_units_below", "path", Kind.CONFLICT);

    private final String reason;
    private final String field;
    private final Kind kind;

    UnitRefusal(String reason, String field) {
        this(reason, field, Kind.UNACCEPTABLE);
    }

    UnitRefusal(String reason, String field, Kind kind) {
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
