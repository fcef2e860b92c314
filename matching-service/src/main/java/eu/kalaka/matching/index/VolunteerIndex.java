package eu.kalaka.matching.index;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.copies.Qualification;
import eu.kalaka.matching.history.PastShift;
import eu.kalaka.matching.holds.Booking;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All volunteers in columns. Who fits best is found without a scan: the squares of a grid are visited from the nearest on, 64
 * volunteers are judged at once by their bits, and whatever cannot reach the best found so far is passed over. Nothing is
 * approximated: people and order are those of {@link eu.kalaka.matching.eligibility.Gates} and
 * {@link eu.kalaka.matching.ranking.Engine}.
 *
 * <p>Many may read while one writes. A reader sees each volunteer as she was before a change or after it, never in between. An
 * erased one is not returned by a question that was asked after the erasure.
 */
public final class VolunteerIndex {

    private static final int TRIES = 4;

    private final Rows rows = new Rows();
    private final Blocks blocks = new Blocks();
    private final Map<Integer, List<Cell>> cells = new ConcurrentHashMap<>();
    private final Map<CellKey, Cell> byKey = new HashMap<>();
    private final Map<CellKey, Deque<Integer>> roomy = new HashMap<>();

    /** Odd while a volunteer goes from one cell to another: then a reader could miss her, or meet her twice. */
    private final AtomicLong moves = new AtomicLong();

    /** Adds her or puts her new state in the place of the old one. */
    public synchronized void put(Profile profile) {
        UUID id = profile.volunteer().volunteerId();
        Row row = rows.row(profile);
        int known = blocks.find(id);
        Cell cell = byKey.computeIfAbsent(row.cell(), this::found);
        cell.cover(row);
        if (known == Blocks.ABSENT) {
            blocks.remember(id, place(cell, row));
        } else if (isIn(cell, known)) {
            write(known, row);
        } else {
            move(id, known, cell, row);
        }
    }

    /** Replaces what she did, if she is here; her profile stays. */
    public synchronized void putPast(VolunteerId id, List<Qualification> completed, List<PastShift> shifts) {
        int known = blocks.find(id.value());
        if (known != Blocks.ABSENT) {
            int number = Blocks.number(known);
            blocks.put(number, blocks.block(number).with(Blocks.place(known), rows.past(completed, shifts)));
        }
    }

    /** Takes her out, for good or until she is put in again. */
    public synchronized void erase(VolunteerId id) {
        int known = blocks.find(id.value());
        if (known != Blocks.ABSENT) {
            blocks.forget(id.value());
            clear(known);
        }
    }

    public int size() {
        return blocks.size();
    }

    public boolean contains(VolunteerId id) {
        return blocks.find(id.value()) != Blocks.ABSENT;
    }

    /**
     * Those who fit as far as the columns know ({@link Decided}), best first.
     *
     * @param after only those behind that place; absent begins with the best
     */
    public List<Place> best(Search search, int limit, @Nullable Place after) {
        Probe probe = Probe.of(search, rows);
        for (int attempt = 1; ; attempt++) {
            long before = moves.get();
            List<Place> found = search(probe, limit, after);
            boolean quiet = (before & 1) == 0 && before == moves.get();
            List<Place> standing = standing(found);
            if ((quiet && standing.size() == found.size()) || attempt == TRIES) {
                return standing;
            }
        }
    }

    private List<Place> search(Probe probe, int limit, @Nullable Place after) {
        if (limit <= 0 || blocks.size() == 0 || probe.isHopeless()) {
            return List.of();
        }
        Hits hits = new Hits(Math.min(limit, blocks.size()), after);
        new BestFirst(probe, blocks, hits).visit(cells.getOrDefault(probe.controller, List.of()));
        return hits.inOrder();
    }

    /**
     * For how many each gate is closed.
     *
     * @param booked those who have a booking that may matter
     */
    public GateCounts counts(Search search, Map<VolunteerId, List<Booking>> booked) {
        return census(search, booked, Census::counts);
    }

    /** Asks everybody of the need's controller; {@code booked} are those who have a booking that may matter. */
    <T> T census(Search search, Map<VolunteerId, List<Booking>> booked, Function<Census, T> question) {
        List<Cell> own = cells.getOrDefault(
                rows.controllers.find(
                        search.opening().need().unitPath().controller().value()),
                List.of());
        for (int attempt = 1; ; attempt++) {
            long before = moves.get();
            T answer = question.apply(new Census(search, rows, blocks, own, booked));
            if (((before & 1) == 0 && before == moves.get()) || attempt == TRIES) {
                return answer;
            }
        }
    }

    /** Those who are still there, each once. */
    private List<Place> standing(List<Place> found) {
        Set<VolunteerId> met = new HashSet<>();
        return found.stream()
                .filter(place -> contains(place.volunteer()) && met.add(place.volunteer()))
                .toList();
    }

    /** Bytes of all arrays together. */
    public long bytes() {
        return blocks.bytes();
    }

    /** The volunteers of one controller. */
    public int size(UnitPath controller) {
        int number = rows.controllers.find(controller.value());
        return cells.getOrDefault(number, List.of()).stream()
                .flatMapToInt(cell -> Arrays.stream(cell.extent().blocks()))
                .map(block -> Long.bitCount(blocks.block(block).live))
                .sum();
    }

    private Cell found(CellKey key) {
        Cell cell = new Cell(key);
        cells.computeIfAbsent(key.controller(), _ -> new CopyOnWriteArrayList<>())
                .add(cell);
        return cell;
    }

    private boolean isIn(Cell cell, int handle) {
        Block block = blocks.of(handle);
        return block.cell == cell;
    }

    private int place(Cell cell, Row row) {
        Deque<Integer> withRoom = withRoom(cell);
        boolean isNew = withRoom.isEmpty();
        if (isNew) {
            withRoom.push(blocks.make(cell));
        }
        int number = withRoom.element();
        Block block = blocks.block(number);
        int handle = Blocks.handle(number, block.free());
        write(handle, row);
        if (blocks.block(number).isFull()) {
            withRoom.pop();
        }
        if (isNew) {
            cell.add(number);
        }
        return handle;
    }

    private void move(UUID id, int from, Cell to, Row row) {
        moves.incrementAndGet();
        try {
            blocks.move(id, from, place(to, row));
            clear(from);
        } finally {
            moves.incrementAndGet();
        }
    }

    private void write(int handle, Row row) {
        int number = Blocks.number(handle);
        blocks.put(number, blocks.block(number).with(Blocks.place(handle), row));
    }

    private void clear(int handle) {
        int number = Blocks.number(handle);
        Block block = blocks.block(number);
        if (block.isFull()) {
            withRoom(block.cell).push(number);
        }
        blocks.put(number, block.without(Blocks.place(handle)));
    }

    /** The numbers of its blocks that are not full. */
    private Deque<Integer> withRoom(Cell cell) {
        return roomy.computeIfAbsent(cell.key, _ -> new ArrayDeque<>());
    }
}
