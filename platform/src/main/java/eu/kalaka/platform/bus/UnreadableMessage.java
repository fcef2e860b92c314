package eu.kalaka.platform.bus;

/** A record that is no message of ours, or lacks what its type promises: it goes to the dead letters at once. */
public final class UnreadableMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableMessage(String why) {
        super(why);
    }
}
