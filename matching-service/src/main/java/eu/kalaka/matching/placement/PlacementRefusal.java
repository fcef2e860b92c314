package eu.kalaka.matching.placement;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an invitation, an answer or an hour entry is refused; that somebody does not fit is {@link DoesNotFit}. */
enum PlacementRefusal implements Refusal {
    UNKNOWN_VOLUNTEER("unknown_volunteer", Kind.UNACCEPTABLE, "volunteerId"),
    NEED_NOT_PUBLISHED("need_not_published", Kind.CONFLICT, null),
    SHIFT_CANCELLED("shift_cancelled", Kind.CONFLICT, null),
    SHIFT_FULL("shift_full", Kind.CONFLICT, null),
    TIME_TAKEN("time_taken", Kind.CONFLICT, null),
    ATTEMPT_WITHDRAWN("attempt_withdrawn", Kind.CONFLICT, null),
    ALREADY_ACCEPTED("already_accepted", Kind.CONFLICT, null),
    ALREADY_REFUSED("already_refused", Kind.CONFLICT, null),
    ALREADY_ENDED("already_ended", Kind.CONFLICT, null),
    SHIFT_BEGUN("shift_begun", Kind.CONFLICT, null),
    HOURS_CONFIRMED("hours_confirmed", Kind.CONFLICT, null),
    TRACE_GONE("trace_gone", Kind.CONFLICT, null),
    UNKNOWN_ENGINE("unknown_engine", Kind.UNACCEPTABLE, "engine"),
    NOT_ACCEPTED("not_accepted", Kind.CONFLICT, null),
    SHIFT_NOT_BEGUN("shift_not_begun", Kind.CONFLICT, null),
    BAD_DURATION("bad_duration", Kind.UNACCEPTABLE, "duration"),
    DATE_OUTSIDE_SHIFT("date_outside_shift", Kind.UNACCEPTABLE, "date"),
    DATE_NOT_YET("date_not_yet", Kind.UNACCEPTABLE, "date"),
    TOO_MANY_HOURS("too_many_hours", Kind.CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    PlacementRefusal(String reason, Kind kind, @Nullable String field) {
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
