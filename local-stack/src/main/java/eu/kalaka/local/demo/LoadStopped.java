package eu.kalaka.local.demo;

/** The load cannot go on. The message is for the console: it names the call, the field and the reason, and no person. */
final class LoadStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadStopped(String message) {
        super(message);
    }

    LoadStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
