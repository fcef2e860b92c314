package eu.kalaka.registry.appointment;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why an appointment says no. */
enum AppointmentRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", Kind.UNACCEPTABLE, "unit"),
    UNKNOWN_VOLUNTEER("unknown_volunteer", Kind.UNACCEPTABLE, "volunteerId"),
    IN_THE_PAST("in_the_past", Kind.UNACCEPTABLE, "start"),
    ENDS_BEFORE_START("ends_before_start", Kind.UNACCEPTABLE, "end"),
    LINK_NEEDED("link_needed", Kind.UNACCEPTABLE, "link"),
    NOT_YET("not_yet", Kind.CONFLICT, null),
    OVER("appointment_over", Kind.CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    AppointmentRefusal(String reason, Kind kind, @Nullable String field) {
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
