package eu.kalaka.notification.provider;

import java.util.List;

/** What a provider made of a message. */
public sealed interface Handover {

    /**
     * It has the message now.
     *
     * @param receipts ids under which it will tell of the delivery; none where it does not
     */
    record Accepted(List<String> receipts) implements Handover {
        public Accepted {
            receipts = List.copyOf(receipts);
        }
    }

    /** It will never take a message for this address. */
    record Refused() implements Handover {}

    /** It did not answer, or not well; trying again later may help. */
    record Failed() implements Handover {}
}
