package eu.kalaka.matching.index;

import java.util.Arrays;
import java.util.UUID;

/**
 * Up to 64 rows that lie near each other. Once it can be seen by readers it is never changed: a change makes a copy, so whoever
 * holds a block sees every row of it whole.
 *
 * <p>Bytes a row: id 16, place 8, birth 4, limit, unit, registered, kept and missed 2 each (10); in slices, one bit for each row:
 * flags 1.3, week 3.5, skills one bit for each code in use (96 codes: 12), languages likewise (17: 2); sparse, 12 for each
 * proof (completed course, evidence), host and shift that no other row of the block shares, and each stated level.
 */
final class Block {

    static final int ROWS = 64;
    static final int WEEK = 28;

    /** By so many rows a block grows: most of the last blocks of the squares stay small. */
    static final int STEP = 4;

    /** The flags, one slice each. */
    static final int MAY_BE_ASKED = 0;

    static final int SHARES = 1;
    static final int NAMED_SKILLS = 2;
    static final int NAMED_LANGUAGES = 3;
    static final int NAMED_TIMES = 4;
    static final int OTHER_DAYS = 5;
    static final int PLACED = 6;
    static final int HAS_ENDED = 7;
    static final int HAS_MISSED = 8;
    static final int STUDENT = 9;
    static final int FLAGS = 10;

    /** No limit to how far she goes; also every limit that is longer than the way around the earth. */
    static final char NO_LIMIT = Character.MAX_VALUE;

    static final char NOT_KNOWN = 0;

    private static final Extras[] NO_EXTRAS = {};

    /** One without rows. */
    static final Block NONE = new Block(new Cell(new CellKey(0, CellKey.NOWHERE)), 0);

    final Cell cell;
    final long[] high;
    final long[] low;
    final int[] lat;
    final int[] lon;
    final int[] birth;
    final char[] maxKm;
    final char[] unit;

    /** Days since 1970, {@link #NOT_KNOWN} for no answer. */
    final char[] registered;

    final char[] kept;
    final char[] missed;

    final long[] flags;
    final long[] week;
    long[] skills;
    long[] languages;
    SparseMasks completions;
    SparseMasks evidence;
    SparseMasks hosts;
    SparseMasks days;
    SparseMasks levels;

    /** Ends with the last row that has any. */
    private Extras[] extras;

    /** The rows that there are; an erased one is none. */
    long live;

    /** An empty one for so many rows. */
    Block(Cell cell, int capacity) {
        this.cell = cell;
        high = new long[capacity];
        low = new long[capacity];
        lat = new int[capacity];
        lon = new int[capacity];
        birth = new int[capacity];
        maxKm = new char[capacity];
        unit = new char[capacity];
        registered = new char[capacity];
        kept = new char[capacity];
        missed = new char[capacity];
        flags = new long[FLAGS];
        week = new long[WEEK];
        skills = new long[0];
        languages = new long[0];
        completions = SparseMasks.NONE;
        evidence = SparseMasks.NONE;
        hosts = SparseMasks.NONE;
        days = SparseMasks.NONE;
        levels = SparseMasks.NONE;
        extras = NO_EXTRAS;
    }

    private Block(Block other, int capacity) {
        cell = other.cell;
        high = Arrays.copyOf(other.high, capacity);
        low = Arrays.copyOf(other.low, capacity);
        lat = Arrays.copyOf(other.lat, capacity);
        lon = Arrays.copyOf(other.lon, capacity);
        birth = Arrays.copyOf(other.birth, capacity);
        maxKm = Arrays.copyOf(other.maxKm, capacity);
        unit = Arrays.copyOf(other.unit, capacity);
        registered = Arrays.copyOf(other.registered, capacity);
        kept = Arrays.copyOf(other.kept, capacity);
        missed = Arrays.copyOf(other.missed, capacity);
        flags = other.flags.clone();
        week = other.week.clone();
        skills = other.skills.clone();
        languages = other.languages.clone();
        completions = other.completions;
        evidence = other.evidence;
        hosts = other.hosts;
        days = other.days;
        levels = other.levels;
        extras = other.extras;
        live = other.live;
    }

    /** A copy with that row at that place. */
    Block with(int at, Row row) {
        int capacity = high.length;
        if (at >= capacity) {
            capacity += STEP;
        }
        Block copy = new Block(this, capacity);
        copy.write(at, row);
        return copy;
    }

    /** A copy in which she who is at that place has that past. */
    Block with(int at, Past past) {
        Block copy = new Block(this, high.length);
        copy.write(at, past);
        return copy;
    }

    /** A copy in which nobody is at that place. */
    Block without(int at) {
        Block copy = new Block(this, high.length);
        copy.clear(at);
        return copy;
    }

    private void write(int at, Row row) {
        clear(at);
        long bit = 1L << at;
        live |= bit;
        high[at] = row.high();
        low[at] = row.low();
        lat[at] = row.lat();
        lon[at] = row.lon();
        birth[at] = row.birth();
        maxKm[at] = (char) row.maxKm();
        unit[at] = (char) row.unit();
        registered[at] = (char) row.registered();
        set(flags, row.flags(), bit);
        set(week, row.week(), bit);
        skills = withCodes(skills, row.skills(), bit);
        languages = withCodes(languages, row.languages(), bit);
        evidence = evidence.with(bit, row.evidence());
        levels = levels.with(bit, row.levels());
        extras = withExtras(extras, at, row.extras());
        write(at, row.past());
    }

    private void write(int at, Past past) {
        long bit = 1L << at;
        for (int rest = Past.FLAGS; rest != 0; rest &= rest - 1) {
            flags[Integer.numberOfTrailingZeros(rest)] &= ~bit;
        }
        set(flags, past.flags(), bit);
        kept[at] = (char) past.kept();
        missed[at] = (char) past.missed();
        completions = completions.with(bit, past.completions());
        hosts = hosts.with(bit, past.hosts());
        days = days.with(bit, past.days());
    }

    private void clear(int at) {
        long others = ~(1L << at);
        live &= others;
        high[at] = 0;
        low[at] = 0;
        for (long[] slices : new long[][] {flags, week, skills, languages}) {
            for (int i = 0; i < slices.length; i++) {
                slices[i] &= others;
            }
        }
        int[] nothing = {};
        completions = completions.with(~others, nothing);
        evidence = evidence.with(~others, nothing);
        hosts = hosts.with(~others, nothing);
        days = days.with(~others, nothing);
        levels = levels.with(~others, nothing);
        extras = withExtras(extras, at, Extras.NONE);
    }

    private static void set(long[] slices, int codes, long bit) {
        for (int rest = codes; rest != 0; rest &= rest - 1) {
            slices[Integer.numberOfTrailingZeros(rest)] |= bit;
        }
    }

    private static long[] withCodes(long[] slices, int[] codes, long bit) {
        long[] grown = slices;
        for (int code : codes) {
            if (code >= grown.length) {
                grown = Arrays.copyOf(grown, code + 1);
            }
            grown[code] |= bit;
        }
        return grown;
    }

    private static Extras[] withExtras(Extras[] old, int at, Extras own) {
        if (own.equals(at < old.length ? old[at] : Extras.NONE)) {
            return old;
        }
        Extras[] changed = Arrays.copyOf(old, Math.max(old.length, at + 1));
        Arrays.fill(changed, old.length, changed.length, Extras.NONE);
        changed[at] = own;
        return Arrays.stream(changed).allMatch(Extras::isNone) ? NO_EXTRAS : changed;
    }

    Extras extras(int at) {
        return at < extras.length ? extras[at] : Extras.NONE;
    }

    /** The rows that have any. */
    long rowsWithExtras() {
        long rows = 0;
        for (int at = 0; at < extras.length; at++) {
            rows |= extras[at].isNone() ? 0 : 1L << at;
        }
        return rows;
    }

    /** Rows with that skill; codes that no row here has may lie behind the end. */
    long skill(int code) {
        return code < skills.length ? skills[code] : 0;
    }

    long language(int code) {
        return code < languages.length ? languages[code] : 0;
    }

    UUID id(int at) {
        return new UUID(high[at], low[at]);
    }

    boolean holds(int at, UUID id) {
        return at < high.length
                && (live & (1L << at)) != 0
                && high[at] == id.getMostSignificantBits()
                && low[at] == id.getLeastSignificantBits();
    }

    boolean isFull() {
        return live == -1L;
    }

    int free() {
        return Long.numberOfTrailingZeros(~live);
    }

    long bytes() {
        int capacity = high.length;
        long columns =
                2L * Memory.array(8L * capacity) + 3L * Memory.array(4L * capacity) + 5L * Memory.array(2L * capacity);
        long slices = Memory.array(8L * flags.length)
                + Memory.array(8L * week.length)
                + Memory.array(8L * skills.length)
                + Memory.array(8L * languages.length);
        long sparse = completions.bytes() + evidence.bytes() + hosts.bytes() + days.bytes() + levels.bytes();
        long ofExtras = extras.length == 0
                ? 0
                : Memory.array(4L * extras.length) + Extras.BYTES * Long.bitCount(rowsWithExtras());
        return columns + slices + sparse + ofExtras + 112;
    }
}
