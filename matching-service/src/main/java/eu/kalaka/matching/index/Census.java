package eu.kalaka.matching.index;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Gate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.holds.Booking;
import eu.kalaka.matching.ranking.Engine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Everybody whom a search looks at, asked at all gates; once through the columns of one controller, nothing read from the store. */
final class Census {

    private static final List<Gate> GATES = Gates.ALL;

    /** Called for each block in which somebody is looked at. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Block block, long seen, long[] closed);
    }

    private final Probe probe;
    private final Opening opening;
    private final Memories memories;
    private final Blocks blocks;
    private final List<Cell> cells;
    private final Map<VolunteerId, List<Booking>> booked;
    private final Map<Integer, Long> bookedRows = new HashMap<>();
    private final Judgement judgement;

    Census(Search search, Rows rows, Blocks blocks, List<Cell> cells, Map<VolunteerId, List<Booking>> booked) {
        this.probe = Probe.of(search, rows);
        this.opening = search.opening();
        this.memories = new Memories(rows);
        this.blocks = blocks;
        this.cells = cells;
        this.booked = booked;
        this.judgement = new Judgement(probe, opening, booked);
        for (VolunteerId volunteer : booked.keySet()) {
            int handle = blocks.find(volunteer.value());
            if (handle != Blocks.ABSENT) {
                bookedRows.merge(Blocks.number(handle), 1L << Blocks.place(handle), (some, one) -> some | one);
            }
        }
    }

    /** For how many each gate is closed. */
    GateCounts counts() {
        int[] all = new int[GATES.size()];
        int[] only = new int[GATES.size()];
        int[] total = new int[2];
        visit((_, seen, closed) -> {
            long once = 0;
            long twice = 0;
            for (int gate = 0; gate < closed.length; gate++) {
                all[gate] += Long.bitCount(closed[gate]);
                twice |= once & closed[gate];
                once |= closed[gate];
            }
            for (int gate = 0; gate < closed.length; gate++) {
                only[gate] += Long.bitCount(closed[gate] & ~twice);
            }
            total[0] += Long.bitCount(seen);
            total[1] += Long.bitCount(seen & ~once);
        });
        return new GateCounts(total[0], total[1], named(all), named(only));
    }

    /**
     * Those who do not fit, nearest to fitting first.
     *
     * @param gate only those for whom it is closed; absent means any
     * @param after only those behind that place
     */
    List<Behind> leftOut(@Nullable String gate, int limit, @Nullable Behind after) {
        int asked = GATES.stream().map(Gate::name).toList().indexOf(gate);
        PriorityQueue<Behind> nearest = new PriorityQueue<>(limit + 1, Behind.NEAREST_FIRST.reversed());
        Counter counter = new Counter(GATES.size());
        visit((block, seen, closed) -> {
            counter.reset();
            for (long rowsOfGate : closed) {
                counter.add(rowsOfGate);
            }
            long left = seen & ~counter.rows(0) & (asked < 0 ? -1L : closed[asked]);
            for (int gates = 1; left != 0; gates++) {
                offer(block, left & counter.rows(gates), gates, nearest, limit, after);
                left &= ~counter.rows(gates);
            }
        });
        return nearest.stream().sorted(Behind.NEAREST_FIRST).toList();
    }

    /** Those who fit by each of some engines, under its version, best first. */
    Map<String, List<Place>> ranked(List<Engine> engines) {
        Map<String, List<Place>> ranked = new LinkedHashMap<>();
        engines.forEach(engine -> ranked.put(engine.version(), new ArrayList<>()));
        visit((block, seen, closed) -> {
            for (long fitting = seen & ~any(closed); fitting != 0; fitting &= fitting - 1) {
                Candidate candidate = candidate(block, Long.numberOfTrailingZeros(fitting));
                for (Engine engine : engines) {
                    double score = engine.score(candidate, opening).value();
                    ranked.computeIfAbsent(engine.version(), _ -> new ArrayList<>())
                            .add(new Place(score, candidate.volunteer().id()));
                }
            }
        });
        ranked.values().forEach(places -> places.sort(Place.BEST_FIRST));
        return ranked;
    }

    private void visit(Visitor visitor) {
        for (Cell cell : cells) {
            for (int number : cell.extent().blocks()) {
                Block block = blocks.block(number);
                long seen = probe.seen(block);
                if (seen != 0) {
                    visitor.visit(block, seen, judgement.of(block, seen, bookedRows.getOrDefault(number, 0L)));
                }
            }
        }
    }

    private static void offer(
            Block block, long rows, int gates, PriorityQueue<Behind> nearest, int limit, @Nullable Behind after) {
        for (long rest = rows; rest != 0; rest &= rest - 1) {
            Behind behind = new Behind(gates, new VolunteerId(block.id(Long.numberOfTrailingZeros(rest))));
            if (after == null || Behind.NEAREST_FIRST.compare(behind, after) > 0) {
                nearest.add(behind);
                if (nearest.size() > limit) {
                    nearest.remove();
                }
            }
        }
    }

    private Candidate candidate(Block block, int row) {
        Candidate remembered = memories.of(block, row);
        List<Booking> bookings = booked.getOrDefault(remembered.volunteer().id(), List.of());
        return new Candidate(remembered.volunteer(), List.of(), bookings, remembered.history());
    }

    private static long any(long[] closed) {
        long any = 0;
        for (long rowsOfGate : closed) {
            any |= rowsOfGate;
        }
        return any;
    }

    private static Map<String, Integer> named(int[] counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int gate = 0; gate < counts.length; gate++) {
            if (counts[gate] > 0) {
                named.put(GATES.get(gate).name(), counts[gate]);
            }
        }
        return named;
    }
}
