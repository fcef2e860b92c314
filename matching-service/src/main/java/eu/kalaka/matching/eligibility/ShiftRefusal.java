package eu.kalaka.matching.eligibility;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a shift cannot be filled. */
public enum ShiftRefusal implements Refusal {
    UNKNOWN_SHIFT("unknown_shift", Kind.UNACCEPTABLE, "shiftId"),
    SHIFT_OVER("shift_over", Kind.CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    ShiftRefusal(String reason, Kind kind, @Nullable String field) {
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
