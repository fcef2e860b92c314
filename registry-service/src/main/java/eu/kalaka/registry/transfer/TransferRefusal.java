package eu.kalaka.registry.transfer;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a volunteer is not transferred. */
enum TransferRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", Kind.UNACCEPTABLE, "to"),
    TO_ITSELF("transfer_to_itself", Kind.UNACCEPTABLE, "to"),
    ALREADY_REQUESTED("transfer_requested", Kind.CONFLICT, null),
    ALREADY_ANSWERED("transfer_answered", Kind.CONFLICT, null),
    NOT_HERE("not_here", Kind.CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    TransferRefusal(String reason, Kind kind, @Nullable String field) {
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
