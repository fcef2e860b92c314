package eu.kalaka.matching.index;

import java.util.Arrays;

/** Counts for 64 rows at once: how many of some masks each row stands in, up to a greatest number. */
final class Counter {

    private final long[] bits;

    /** One that stays at {@code most} = 2^n - 1 when it gets there. */
    Counter(int most) {
        bits = new long[Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(most))];
    }

    void reset() {
        Arrays.fill(bits, 0);
    }

    void add(long rows) {
        long carry = rows;
        for (int i = 0; i < bits.length; i++) {
            long old = bits[i];
            bits[i] = old ^ carry;
            carry &= old;
        }
        if (carry != 0) {
            for (int i = 0; i < bits.length; i++) {
                bits[i] |= carry;
            }
        }
    }

    /** The rows that were counted exactly so often. */
    long rows(int times) {
        long rows = -1;
        for (int i = 0; i < bits.length; i++) {
            rows &= (times >>> i & 1) == 0 ? ~bits[i] : bits[i];
        }
        return rows;
    }
}
