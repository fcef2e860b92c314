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

    /** How much of a regular, 1 to 3, somebody is of a host. */
    static int regular(int host, int kept) {
        return (host << SMALL_BITS) | kept;
    }

    /** A skill with its level, 1 to 3. */
    static int level(int skill, int level) {
        return (skill << SMALL_BITS) | level;
    }
}
