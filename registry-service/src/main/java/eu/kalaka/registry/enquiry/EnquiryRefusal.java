package eu.kalaka.registry.enquiry;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an enquiry says no. */
enum EnquiryRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", Kind.UNACCEPTABLE, "unit"),
    BAD_PHONE("bad_phone", Kind.UNACCEPTABLE, "caller.phone"),
    DUE_IN_THE_PAST("in_the_past", Kind.UNACCEPTABLE, "nextTask.due"),
    TASK_LEFT("task_left", Kind.UNACCEPTABLE, "nextTask"),
    WRONG_DOOR("wrong_door", Kind.UNACCEPTABLE, "channel"),
    TAKEN_IN("taken_in", Kind.CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    EnquiryRefusal(String reason, Kind kind, @Nullable String field) {
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
    public @Nullable String field() {
        return field;
    }
}
