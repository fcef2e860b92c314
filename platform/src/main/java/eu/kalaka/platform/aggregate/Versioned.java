package eu.kalaka.platform.aggregate;

/**
 * A state as it was read.
 *
 * @param version raised by every write; the ETag
 * @param sequence how many messages the aggregate has written so far
 */
public record Versioned<T>(T state, long version, long sequence) {}
