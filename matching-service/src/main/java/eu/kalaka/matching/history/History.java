package eu.kalaka.matching.history;

import eu.kalaka.matching.HostId;
import eu.kalaka.matching.history.PastShift.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a volunteer's time with the network.
 *
 * @param registeredOn absent where it is not known
 * @param shifts all that she ever said yes to, also those to come
 */
public record History(@Nullable LocalDate registeredOn, List<PastShift> shifts) {

    /** Of somebody of whom nothing is known. */
    public static final History NONE = new History(null, List.of());

    public History {
        shifts = List.copyOf(shifts);
    }

    /** How many shifts she kept. */
    public int kept() {
        return count(Outcome.KEPT);
    }

    /** How many shifts she missed, or withdrew from late. */
    public int missed() {
        return count(Outcome.MISSED);
    }

    /** How many shifts she kept at that host. */
    public int keptAt(HostId host) {
        return (int) shifts.stream()
                .filter(shift -> shift.outcome() == Outcome.KEPT)
                .filter(shift -> shift.hostId().equals(host.value()))
                .count();
    }

    /** How many shifts, kept or to come, begin on {@code from} or later and before {@code before}. */
    public int between(LocalDate from, LocalDate before) {
        return (int) shifts.stream()
                .filter(PastShift::isWorked)
                .filter(shift -> !shift.day().isBefore(from) && shift.day().isBefore(before))
                .count();
    }

    private int count(Outcome outcome) {
        return (int) shifts.stream().filter(shift -> shift.outcome() == outcome).count();
    }
}
