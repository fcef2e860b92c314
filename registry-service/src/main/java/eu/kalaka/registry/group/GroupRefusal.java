package eu.kalaka.registry.group;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a group says no. */
enum GroupRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", Kind.UNACCEPTABLE, "unit"),
    UNKNOWN_VOLUNTEER("unknown_volunteer", Kind.UNACCEPTABLE, "members"),
    LEADER_NOT_MEMBER("leader_not_member", Kind.UNACCEPTABLE, "leaders"),
    LEADER_NEEDED("leader_needed", Kind.UNACCEPTABLE, "leaders");

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    GroupRefusal(String reason, Kind kind, @Nullable String field) {
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
