package eu.kalaka.matching.eligibility;

import static java.util.stream.Collectors.toSet;

import eu.kalaka.matching.HostId;
import eu.kalaka.matching.ShiftId;
import eu.kalaka.matching.copies.Course;
import eu.kalaka.matching.copies.Courses;
import eu.kalaka.matching.copies.Host;
import eu.kalaka.matching.copies.Hosts;
import eu.kalaka.matching.copies.Need;
import eu.kalaka.matching.copies.Shift;
import eu.kalaka.matching.holds.Seats;
import eu.kalaka.platform.aggregate.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** All shifts of some needs that are not over; the store is asked once for all of them. */
    public List<Opening> all(Collection<Need> needs, Instant now) {
        Map<String, Course> planned = courses.named(collected(needs, need -> need.trainingMust().stream()));
        Map<HostId, Host> known = hosts.named(collected(needs, need -> Stream.of(need.host())));
        Map<ShiftId, Integer> taken =
                seats.taken(collected(needs, need -> need.shifts().stream().map(Shift::id)), now);
        return needs.stream()
                .flatMap(need -> need.shifts().stream()
                        .filter(shift -> !isOver(shift, now))
                        .map(shift -> new Opening(
                                need,
                                shift,
                                courses(need, planned, now),
                                known.getOrDefault(need.host(), new Host(need.hostId(), null)),
                                taken.getOrDefault(shift.id(), 0))))
                .toList();
    }

    private static <T> Set<T> collected(Collection<Need> needs, Function<Need, Stream<T>> part) {
        return needs.stream().flatMap(part).collect(toSet());
    }

    private Found open(Need need, Shift shift, Instant now) {
        return new Open(new Opening(
                need,
                shift,
                courses(need, courses.named(need.trainingMust()), now),
                hosts.named(need.host()),
                seats.taken(shift.id(), now)));
    }

    private static List<Course> courses(Need need, Map<String, Course> planned, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return need.trainingMust().stream()
                .sorted()
                .flatMap(code -> Stream.ofNullable(planned.get(code)))
                .map(course -> course.from(today))
                .toList();
    }

    private static boolean isOver(Shift shift, Instant now) {
        return !shift.end().toInstant().isAfter(now);
    }
}
