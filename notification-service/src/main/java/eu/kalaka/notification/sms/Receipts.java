package eu.kalaka.notification.sms;

/** Hears what became of messages after the provider took them. */
public interface Receipts {

    /**
     * A final receipt came. It may come before the sender's own answer has been noted.
     *
     * @param id as the provider gave it with its answer
     * @param delivered whether the message is on the phone; if not, it never will be
     */
    void arrived(String id, boolean delivered);
}
