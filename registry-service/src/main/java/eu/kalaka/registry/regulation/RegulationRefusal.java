package eu.kalaka.registry.regulation;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a regulation says no. */
enum RegulationRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", Kind.UNACCEPTABLE, "unit"),
    VERSION_EXISTS("version_exists", Kind.CONFLICT, "version"),
    UNKNOWN_REGULATION("unknown_regulation", Kind.UNACCEPTABLE, "regulationId"),
    NOT_IN_FORCE("not_in_force", Kind.CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    RegulationRefusal(String reason, Kind kind, @Nullable String field) {
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
