package eu.kalaka.matching.suggestion;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a question has no answer. */
public enum SuggestionRefusal implements Refusal {
    UNKNOWN_ENGINE("unknown_engine", "engine"),
    UNKNOWN_GATE("unknown_gate", "gate"),
    NEED_WITHOUT_PLACE("need_without_place", "withinKm");

    private final String reason;
    private final @Nullable String field;

    SuggestionRefusal(String reason, @Nullable String field) {
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
    public @Nullable String field() {
        return field;
    }
}
