package eu.kalaka.platform.aggregate;

/** What became of a command after the store was asked. */
public sealed interface Outcome<T> {

    /**
     * Done, or found to be done already.
     *
     * @param created whether this command made the record
     */
    record Done<T>(Versioned<T> now, boolean created) implements Outcome<T> {}

    /** Refused for a named reason; nothing was written. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** There is no such record for this caller. */
    record Missing<T>() implements Outcome<T> {}

    /** The caller's version is not the present one; nothing was written. */
    record Stale<T>() implements Outcome<T> {}
}
