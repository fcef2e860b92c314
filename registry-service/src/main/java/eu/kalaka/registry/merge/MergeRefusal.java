package eu.kalaka.registry.merge;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why two records are not merged, or stay so. */
enum MergeRefusal implements Refusal {
    SAME_RECORD("same_record", Kind.UNACCEPTABLE, "gone"),
    OTHER_CONTROLLER("other_controller", Kind.CONFLICT, "gone"),
    ONE_VALUE_ONLY("one_value_only", Kind.UNACCEPTABLE, "fields"),
    MERGE_UNDER_WAY("merge_under_way", Kind.CONFLICT, null),
    MERGED_AGAIN("merged_again", Kind.CONFLICT, null),
    UNDO_TOO_LATE("undo_too_late", Kind.CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    MergeRefusal(String reason, Kind kind, @Nullable String field) {
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
