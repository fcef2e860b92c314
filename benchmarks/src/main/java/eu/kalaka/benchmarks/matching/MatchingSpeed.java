package eu.kalaka.benchmarks.matching;

import eu.kalaka.matching.eligibility.Candidate;
import eu.kalaka.matching.eligibility.Gates;
import eu.kalaka.matching.eligibility.Opening;
import eu.kalaka.matching.index.Place;
import eu.kalaka.matching.index.Profile;
import eu.kalaka.matching.index.Search;
import eu.kalaka.matching.index.VolunteerIndex;
import eu.kalaka.matching.ranking.Engine;
import eu.kalaka.matching.ranking.Ranked;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** Top 20 of the index beside Lucene and a plain scan, with loading, size and the time until a change is seen. */
public final class MatchingSpeed {

    private static final int TOP = 20;
    private static final int WARM_UP = 6_000;
    private static final int QUESTIONS = 10_000;
    private static final int RIVAL_QUESTIONS = 1_500;
    private static final int SCANS = 3;
    private static final int LARGEST_SCAN = 100_000;
    private static final int COMPARED = 100;
    private static final int CHANGES = 5_000;

    /** The thread's own time: on a shared machine the wall clock measures the neighbours. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final Country country = new Country(1);

    private MatchingSpeed(PrintStream out) {
        this.out = out;
    }

    /** Measures the populations of these sizes. */
    public static void main(String[] sizes) throws IOException {
        MatchingSpeed speed = new MatchingSpeed(System.out);
        speed.out.println(
                "| volunteers | controllers | load s | bytes a profile (arrays / heap) | index p50 / p99 / max ms "
                        + "| Lucene p50 / p99 ms | scan p50 ms | Lucene ÷ index p50 / p99 | change p99 / max ms |");
        speed.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String size : sizes) {
            speed.measure(Integer.parseInt(size), false);
            speed.measure(Integer.parseInt(size), true);
        }
    }

    private void measure(int size, boolean isOneController) throws IOException {
        People people = new People(country, 2, isOneController);
        Questions questions = new Questions(country, 3, isOneController);
        long heapBefore = heap();
        VolunteerIndex index = new VolunteerIndex();
        long begun = System.nanoTime();
        for (int i = 0; i < size; i++) {
            index.put(people.profile(i));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long heap = heap() - heapBefore;

        Histogram own = time(
                questions,
                QUESTIONS,
                WARM_UP,
                search -> index.best(search, TOP, null).size());
        Histogram changes = changes(index, people, size);
        Rival rival = rival(people, size);
        Histogram lucene = time(questions, RIVAL_QUESTIONS, 500, search -> best(rival, search.opening()));
        compare(index, rival, questions);
        Histogram scan = size > LARGEST_SCAN ? new Histogram(3) : scan(people, size, questions);
        out.printf(
                Locale.ROOT,
                "| %,d | %s | %.1f | %.1f / %.1f | %s / %.3f | %s | %.1f | %.0f / %.0f | %.3f / %.2f |%n",
                size,
                isOneController ? "one" : "20",
                seconds,
                index.bytes() / (double) size,
                heap / (double) size,
                text(own),
                own.getMaxValue() / 1e6,
                text(lucene),
                scan.getTotalCount() == 0 ? Double.NaN : scan.getValueAtPercentile(50) / 1e6,
                ratio(lucene, own, 50),
                ratio(lucene, own, 99),
                changes.getValueAtPercentile(99) / 1e6,
                changes.getMaxValue() / 1e6);
    }

    /** Times each question by itself; making it is not timed. */
    private static Histogram time(Questions questions, int count, int warmUp, ToIntFunction<Search> ask) {
        int found = 0;
        for (int i = 0; i < warmUp; i++) {
            found += ask.applyAsInt(questions.question(-i - 1));
        }
        Histogram times = new Histogram(3);
        for (int i = 0; i < count; i++) {
            Search search = questions.question(i);
            long begun = CPU.getCurrentThreadCpuTime();
            found += ask.applyAsInt(search);
            times.recordValue(CPU.getCurrentThreadCpuTime() - begun);
        }
        if (found == 0) {
            throw new IllegalStateException("Nobody fits anything");
        }
        return times;
    }

    /** From the call that changes a profile until a reader sees it. */
    private static Histogram changes(VolunteerIndex index, People people, int size) {
        Histogram times = new Histogram(3);
        for (int i = 0; i < CHANGES; i++) {
            Profile changed = people.profile((int) ((long) i * size / CHANGES));
            long begun = System.nanoTime();
            index.put(changed);
            if (!index.contains(changed.volunteer().id())) {
                throw new IllegalStateException("A change is not seen");
            }
            times.recordValue(System.nanoTime() - begun);
        }
        return times;
    }

    private static Rival rival(People people, int size) throws IOException {
        Rival rival = new Rival();
        for (int i = 0; i < size; i++) {
            rival.add(people.profile(i));
        }
        rival.finish();
        return rival;
    }

    private static int best(Rival rival, Opening opening) {
        try {
            return rival.best(opening, TOP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(VolunteerIndex index, Rival rival, Questions questions) throws IOException {
        for (int i = 0; i < COMPARED; i++) {
            Search search = questions.question(i);
            Set<UUID> own = index.best(search, Integer.MAX_VALUE, null).stream()
                    .map(Place::volunteer)
                    .map(id -> id.value())
                    .collect(Collectors.toSet());
            Set<UUID> other = rival.all(search.opening());
            if (!own.equals(other)) {
                throw new IllegalStateException("Lucene finds others: " + own.size() + " and " + other.size());
            }
        }
    }

    /** The gates and the engine, asked one by one, as long as the people fit into memory as objects. */
    private static Histogram scan(People people, int size, Questions questions) {
        List<Candidate> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Profile profile = people.profile(i);
            all.add(new Candidate(profile.volunteer(), profile.qualifications(), List.of(), profile.history()));
        }
        return time(questions, SCANS, 5, search -> {
            Opening opening = search.opening();
            List<Ranked> best = all.stream()
                    .filter(candidate ->
                            Gates.closed(Gates.ALL, candidate, opening).isEmpty())
                    .map(candidate -> new Ranked(candidate, Engine.PRESENT.score(candidate, opening)))
                    .sorted(Ranked.BEST_FIRST)
                    .limit(TOP)
                    .toList();
            return best.size();
        });
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String text(Histogram times) {
        return String.format(
                Locale.ROOT, "%.3f / %.3f", times.getValueAtPercentile(50) / 1e6, times.getValueAtPercentile(99) / 1e6);
    }

    private static double ratio(Histogram one, Histogram other, double percentile) {
        double nanoseconds = one.getValueAtPercentile(percentile);
        return nanoseconds / other.getValueAtPercentile(percentile);
    }
}
