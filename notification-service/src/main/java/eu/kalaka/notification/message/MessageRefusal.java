package eu.kalaka.notification.message;

import eu.kalaka.platform.aggregate.Refusal;

/** Why a message says no. */
public enum MessageRefusal implements Refusal {
    /** Only messages on the call list can be told by phone. */
    NOT_ON_CALL_LIST;

    @Override
    public String reason() {
        return "not_on_call_list";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
