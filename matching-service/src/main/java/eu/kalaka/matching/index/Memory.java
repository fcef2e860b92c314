package eu.kalaka.matching.index;

/** Sizes of objects on a 64-bit JVM with compressed references: what an array really takes. */
final class Memory {

    private static final int HEADER = 16;
    private static final int ALIGNED = 8;

    private Memory() {}

    static long array(long bytes) {
        return (HEADER + bytes + ALIGNED - 1) / ALIGNED * ALIGNED;
    }
}
