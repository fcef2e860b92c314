package eu.kalaka.matching.eligibility;

import eu.kalaka.matching.ShiftId;
import eu.kalaka.matching.copies.Courses;
import eu.kalaka.matching.copies.Hosts;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.matching.holds.Seats;
import eu.kalaka.platform.aggregate.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the shift that is meant. */
@Component
public class Openings {

    /** The shift, or why there is none to fill. */
    public sealed interface Found {}

    public record Open(Opening opening) implements Found {}

    public record Shut(Refusal refusal) implements Found {}

    private final Courses courses;
    private final Hosts hosts;
    private final Seats seats;

    Openings(Courses courses, Hosts hosts, Seats seats) {
        this.courses = courses;
        this.hosts = hosts;
        this.seats = seats;
    }

    /** That shift of the need; a shift that has begun can still be filled, one that is over cannot. */
    public Found find(Need need, ShiftId id, Instant now) {
        Optional<Shift> shift =
                need.shifts().stream().filter(known -> known.id().equals(id)).findFirst();
        if (shift.isEmpty()) {
            return new Shut(ShiftRefusal.UNKNOWN_SHIFT);
        }
        return isOver(shift.get(), now) ? new Shut(ShiftRefusal.SHIFT_OVER) : open(need, shift.get(), now);
    }

    /** The need's next shift: the earliest that is not over. */
    public Found next(Need need, Instant now) {
        return need.shifts().stream()
                .filter(shift -> !isOver(shift, now))
                .min(Comparator.comparing(shift -> shift.start().toInstant()))
                .<Found>map(shift -> open(need, shift, now))
                .orElseGet(() -> new Shut(ShiftRefusal.SHIFT_OVER));
    }

    private Found open(Need need, Shift shift, Instant now) {
        return new Open(new Opening(
                need,
                shift,
                need.trainingMust().stream()
                        .sorted()
                        .map(code -> courses.named(code).from(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                        .toList(),
                hosts.named(need.host()),
                seats.taken(shift.id(), now)));
    }

    private static boolean isOver(Shift shift, Instant now) {
        return !shift.end().toInstant().isAfter(now);
    }
}
