package eu.kalaka.registry.duplicate;

import eu.kalaka.registry.duplicate.MadeUpRegister.Same;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well the duplicates of a made-up register are found.
 *
 * @param recall of the pairs that are one person, the share that is found
 * @param precision of the pairs that are found, the share that is one person
 */
record DuplicatesReport(int entries, int same, double recall, double precision, double seconds) {

    static DuplicatesReport on(MadeUpRegister register) {
        long begun = System.nanoTime();
        Set<Same> found = FindDuplicates.among(register.entries()).stream()
                .map(pair -> Same.of(pair.one(), pair.other()))
                .collect(Collectors.toUnmodifiableSet());
        double seconds = (System.nanoTime() - begun) / 1e9;
        long right = found.stream().filter(register.same()::contains).count();
        return new DuplicatesReport(
                register.entries().size(),
                register.same().size(),
                share(right, register.same()),
                share(right, found),
                seconds);
    }

    private static double share(long part, Collection<?> whole) {
        return (double) part / whole.size();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d entries, %,d kept twice: recall %.3f, precision %.3f, %.1f s",
                entries,
                same,
                recall,
                precision,
                seconds);
    }

    /** Arguments: how many entries, and the seed. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(on(MadeUpRegister.of(Integer.parseInt(args[0]), Long.parseLong(args[1]))));
    }
}
