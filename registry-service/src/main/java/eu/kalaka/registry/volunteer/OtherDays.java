package eu.kalaka.registry.volunteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Days that differ from the usual week.
 *
 * @param to the last of them
 * @param free whether she is free all day then, or away
 */
record OtherDays(LocalDate from, LocalDate to, boolean free) {

    /** Whether a day is said twice. */
    static boolean overlap(List<OtherDays> all) {
        List<OtherDays> inOrder =
                all.stream().sorted(Comparator.comparing(OtherDays::from)).toList();
        return IntStream.range(1, inOrder.size())
                .anyMatch(i -> !inOrder.get(i).from.isAfter(inOrder.get(i - 1).to));
    }
}
