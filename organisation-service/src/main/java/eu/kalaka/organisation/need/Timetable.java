package eu.kalaka.organisation.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The shifts of a need as others were told of them. A shift that has begun is history: no change of the need touches it. One that is
 * no longer wanted stays as cancelled, so that its series cannot bring it back.
 *
 * @param cancelled the shifts that this change called off
 * @param added the shifts that this change brought
 */
record Timetable(List<Shift> shifts, List<Shift> cancelled, List<Shift> added) {

    Timetable {
        shifts = List.copyOf(shifts);
        cancelled = List.copyOf(cancelled);
        added = List.copyOf(added);
    }

    /** What becomes of the shifts that stand when these are asked for from {@code now} on. */
    static Timetable revised(List<Shift> standing, List<Shift> asked, Instant now) {
        List<Shift> open = new ArrayList<>(asked);
        List<Shift> shifts = new ArrayList<>();
        List<Shift> cancelled = new ArrayList<>();
        for (Shift shift : standing) {
            Optional<Shift> same = shift.isCancelled() && shift.isSingle() ? Optional.empty() : sameIn(open, shift);
            same.ifPresent(open::remove);
            if (shift.hasBegun(now) || shift.isCancelled()) {
                shifts.add(shift);
            } else if (same.isPresent()) {
                shifts.add(shift.asking(same.get()));
            } else {
                Shift off = shift.cancelled(now);
                shifts.add(off);
                cancelled.add(off);
            }
        }
        // A changed series has no past: its occurrences before now never were.
        open.removeIf(shift -> !shift.isSingle() && shift.hasBegun(now));
        shifts.addAll(open);
        return new Timetable(shifts, cancelled, open);
    }

    /** The shifts of a draft that is asked for anew: what was called off of its series stays called off. */
    static List<Shift> redrafted(List<Shift> standing, List<Shift> asked) {
        return asked.stream()
                .map(shift -> standing.stream()
                        .filter(known -> known.isCancelled() && known.shiftId().equals(shift.shiftId()))
                        .findFirst()
                        .orElse(shift))
                .toList();
    }

    /** The shifts that stand, with those of {@code further} that are not among them. */
    static List<Shift> continued(List<Shift> standing, List<Shift> further) {
        List<Shift> shifts = new ArrayList<>(standing);
        further.stream()
                .filter(next ->
                        standing.stream().noneMatch(known -> known.shiftId().equals(next.shiftId())))
                .forEach(shifts::add);
        return shifts;
    }

    private static Optional<Shift> sameIn(List<Shift> asked, Shift shift) {
        return asked.stream()
                .filter(other -> Objects.equals(other.occurrence(), shift.occurrence()) && other.isAtTheTimeOf(shift))
                .findFirst();
    }
}
