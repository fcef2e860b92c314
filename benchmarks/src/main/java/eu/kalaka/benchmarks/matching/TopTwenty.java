package eu.kalaka.benchmarks.matching;

import eu.kalaka.matching.index.GateCounts;
import eu.kalaka.matching.index.Place;
import eu.kalaka.matching.index.Search;
import eu.kalaka.matching.index.VolunteerIndex;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The best twenty, and the counts per gate, by the wall clock, one question after the other, each another need; people as in
 * {@link MatchingSpeed}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
public class TopTwenty {

    private static final int QUESTIONS = 5_000;

    /** How many volunteers. */
    @Param({"100000", "1000000"})
    public int volunteers;

    private final VolunteerIndex index = new VolunteerIndex();
    private List<Search> questions = List.of();
    private int next;

    /** Fills the index. */
    @Setup
    public void fill() {
        Country country = new Country(1);
        People people = new People(country, 2, false);
        for (int i = 0; i < volunteers; i++) {
            index.put(people.profile(i));
        }
        Questions asked = new Questions(country, 3, false);
        questions = IntStream.range(0, QUESTIONS).mapToObj(asked::question).toList();
    }

    /** Asks the next one. */
    @Benchmark
    public List<Place> best() {
        next = (next + 1) % QUESTIONS;
        return index.best(questions.get(next), 20, null);
    }

    /** For how many of the need's controller each gate is closed; nobody has a booking. */
    @Benchmark
    public GateCounts counts() {
        next = (next + 1) % QUESTIONS;
        return index.counts(questions.get(next), Map.of());
    }
}
