package eu.kalaka.matching.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keys of {@link SparseMasks}, built so that a question about many of them is a range. */
final class Keys {

    private static final int DAY_BITS = 16;
    private static final int FOR_GOOD = (1 << DAY_BITS) - 1;
    private static final int SAME_DAY_BITS = 3;

    /** More shifts on one day are not told apart. */
    static final int MOST_ON_A_DAY = (1 << SAME_DAY_BITS) - 1;

    /** Of a skill. */
    static final int HIGHEST_LEVEL = 3;

    private static final int SMALL_BITS = 2;

    private Keys() {}

    /** A code with the last day on which it counts; days outside 1970 to 2149 are as good as the nearest inside. */
    static int until(int code, @Nullable LocalDate day) {
        return (code << DAY_BITS) | (day == null ? FOR_GOOD : epochDay(day));
    }

    static int untilAnyDay(int code) {
        return (code << DAY_BITS) | FOR_GOOD;
    }

    private static int epochDay(LocalDate day) {
        return Math.clamp(day.toEpochDay(), 0, FOR_GOOD - 1);
    }

    /** The {@code nth} shift, from 0, that a volunteer has on a day. */
    static int shiftOn(int epochDay, int nth) {
        return (epochDay << SAME_DAY_BITS) | nth;
    }

    /** Of {@link #shiftOn}. */
    static int dayOf(int key) {
        return key >> SAME_DAY_BITS;
    }

    /** The host or skill of {@link #regular} or {@link #level}. */
    static int code(int key) {
        return key >>> SMALL_BITS;
    }

    /** How much of it. */
    static int small(int key) {
        return key & ((1 << SMALL_BITS) - 1);
    }

    /** How much of a regular, 1 to 3, somebody is of a host. */
    static int regular(int host, int kept) {
        return (host << SMALL_BITS) | kept;
    }

    /** A skill with its level, 0 to {@value #HIGHEST_LEVEL}. */
    static int level(int skill, int level) {
        return (skill << SMALL_BITS) | level;
    }
}
