package eu.kalaka.matching.index;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** All blocks by number, and where each volunteer stands. A handle is a block's number and a place in it. Written by one thread. */
final class Blocks {

    static final int ABSENT = -1;

    private static final int PLACE_BITS = 6;
    private static final int FREE = 0;
    private static final int GONE = -1;

    private volatile AtomicReferenceArray<Block> blocks = new AtomicReferenceArray<>(64);

    /** Open addressing: handle + 1, {@link #FREE} or {@link #GONE}; the ids themselves stand in the blocks. */
    private volatile AtomicIntegerArray handles = new AtomicIntegerArray(256);

    private int made;
    private int used;
    private int size;

    Block block(int number) {
        return blocks.get(number);
    }

    Block of(int handle) {
        return blocks.get(handle >>> PLACE_BITS);
    }

    static int place(int handle) {
        return handle & (Block.ROWS - 1);
    }

    static int number(int handle) {
        return handle >>> PLACE_BITS;
    }

    static int handle(int block, int place) {
        return (block << PLACE_BITS) | place;
    }

    int size() {
        return size;
    }

    int count() {
        return made;
    }

    int make(Cell cell) {
        if (made == blocks.length()) {
            AtomicReferenceArray<Block> longer = new AtomicReferenceArray<>(made * 2);
            for (int i = 0; i < made; i++) {
                longer.setPlain(i, blocks.getPlain(i));
            }
            blocks = longer;
        }
        blocks.set(made, new Block(cell, Block.STEP));
        return made++;
    }

    void put(int number, Block block) {
        blocks.set(number, block);
    }

    /** Where she stands, or {@link #ABSENT}. */
    int find(UUID id) {
        AtomicIntegerArray table = handles;
        int slot = slot(table, id);
        int stored = table.get(slot);
        return stored == FREE ? ABSENT : stored - 1;
    }

    /** Remembers where she stands now; her row must already be there. */
    void remember(UUID id, int handle) {
        int known = slot(handles, id);
        if (handles.get(known) != FREE) {
            handles.set(known, handle + 1);
            return;
        }
        if ((used + 1) * 5L > handles.length() * 4L) {
            rehash();
        }
        int slot = slot(handles, id);
        handles.set(slot, handle + 1);
        used++;
        size++;
    }

    /** The same while she stands at two places: the old one is what is looked for. */
    void move(UUID id, int from, int to) {
        AtomicIntegerArray table = handles;
        int at = start(table, id);
        while (table.get(at) != from + 1) {
            at = (at + 1) & (table.length() - 1);
        }
        table.set(at, to + 1);
    }

    void forget(UUID id) {
        int slot = slot(handles, id);
        handles.set(slot, GONE);
        size--;
    }

    private int slot(AtomicIntegerArray table, UUID id) {
        int at = start(table, id);
        while (true) {
            int stored = table.get(at);
            if (stored == FREE) {
                return at;
            }
            if (stored != GONE && of(stored - 1).holds(place(stored - 1), id)) {
                return at;
            }
            at = (at + 1) & (table.length() - 1);
        }
    }

    private static int start(AtomicIntegerArray table, UUID id) {
        long mixed = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33) & (table.length() - 1);
    }

    private void rehash() {
        AtomicIntegerArray old = handles;
        int length = size * 2L > old.length() ? old.length() * 2 : old.length();
        AtomicIntegerArray fresh = new AtomicIntegerArray(length);
        for (int i = 0; i < old.length(); i++) {
            int stored = old.get(i);
            if (stored != FREE && stored != GONE) {
                Block block = of(stored - 1);
                int at = start(fresh, block.id(place(stored - 1)));
                while (fresh.get(at) != FREE) {
                    at = (at + 1) & (length - 1);
                }
                fresh.set(at, stored);
            }
        }
        used = size;
        handles = fresh;
    }

    long bytes() {
        long bytes = Memory.array(4L * handles.length()) + Memory.array(4L * blocks.length());
        for (int i = 0; i < made; i++) {
            bytes += blocks.get(i).bytes();
        }
        return bytes;
    }
}
