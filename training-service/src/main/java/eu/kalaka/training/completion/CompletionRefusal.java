package eu.kalaka.training.completion;

import eu.kalaka.platform.aggregate.Refusal;

/** Why a completion is not recorded. */
enum CompletionRefusal implements Refusal {
    /** Nobody of that id is known here; a volunteer of others' is as unknown as one who is nowhere. */
    UNKNOWN_VOLUNTEER("unknown_volunteer", "volunteerId"),
    COMPLETED_IN_THE_FUTURE("completed_in_the_future", "completedOn");

    private final String reason;
    private final String field;

    CompletionRefusal(String reason, String field) {
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
    public String field() {
        return field;
    }
}
