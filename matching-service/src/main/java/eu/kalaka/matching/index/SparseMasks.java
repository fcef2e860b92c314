package eu.kalaka.matching.index;

import java.util.Arrays;

/**
 * For each of some keys the rows of a block that have it: twelve bytes for every key that any row has. Never changed once made.
 *
 * @param keys ascending
 * @param masks one bit for each row, at the same place as the key
 */
@SuppressWarnings("ArrayRecordComponent") // columns; they never leave the package
record SparseMasks(int[] keys, long[] masks) {

    static final SparseMasks NONE = new SparseMasks(new int[0], new long[0]);

    /** The rows with that key. */
    long rows(int key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? 0 : masks[at];
    }

    /** The rows with any key of that range, both ends included. */
    long rows(int from, int to) {
        long rows = 0;
        for (int at = first(from); at < keys.length && keys[at] <= to; at++) {
            rows |= masks[at];
        }
        return rows;
    }

    /** Where keys from that one on begin. */
    int first(int key) {
        if (keys.length == 0 || keys[keys.length - 1] < key) {
            return keys.length;
        }
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? -at - 1 : at;
    }

    /** The same where that row has exactly these keys. */
    SparseMasks with(long row, int[] own) {
        if (keys.length == 0 && own.length == 0) {
            return this;
        }
        int[] sorted = Arrays.stream(own).sorted().distinct().toArray();
        int[] mergedKeys = new int[keys.length + sorted.length];
        long[] mergedMasks = new long[mergedKeys.length];
        int size = 0;
        int old = 0;
        int fresh = 0;
        while (old < keys.length || fresh < sorted.length) {
            boolean takeOld = fresh == sorted.length || (old < keys.length && keys[old] <= sorted[fresh]);
            boolean takeFresh = old == keys.length || (fresh < sorted.length && sorted[fresh] <= keys[old]);
            int key = takeOld ? keys[old] : sorted[fresh];
            long mask = (takeOld ? masks[old] & ~row : 0) | (takeFresh ? row : 0);
            old += takeOld ? 1 : 0;
            fresh += takeFresh ? 1 : 0;
            if (mask != 0) {
                mergedKeys[size] = key;
                mergedMasks[size++] = mask;
            }
        }
        return new SparseMasks(Arrays.copyOf(mergedKeys, size), Arrays.copyOf(mergedMasks, size));
    }

    long bytes() {
        return Memory.array(4L * keys.length) + Memory.array(8L * masks.length) + 24;
    }
}
