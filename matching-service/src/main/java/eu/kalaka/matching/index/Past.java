package eu.kalaka.matching.index;

/**
 * What a volunteer did, in numbers: the part of a row that changes without her profile.
 *
 * @param flags those of {@link #FLAGS} that she has
 * @param completions as {@link Keys#until}
 * @param hosts as {@link Keys#regular}
 * @param days as {@link Keys#shiftOn}
 */
@SuppressWarnings("ArrayRecordComponent") // columns; they never leave the package
record Past(int kept, int missed, int flags, int[] completions, int[] hosts, int[] days) {

    static final int FLAGS = 1 << Block.PLACED | 1 << Block.HAS_ENDED | 1 << Block.HAS_MISSED;
}
