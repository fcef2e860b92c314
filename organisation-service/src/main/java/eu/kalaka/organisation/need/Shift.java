package eu.kalaka.organisation.need;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One shift of a need. Its time is what it is: at another time it is another shift.
 *
 * @param start with the offset of the place where it happens, as {@code end}
 * @param places how many volunteers are asked for
 * @param placesMin with fewer it cannot take place; absent where one is enough
 * @param occurrence which occurrence of the need's series it is, local date and time; absent for a single shift
 * @param cancelledAt when it was called off; absent where it takes place
 * @param placed placements that hold its places, as matching told
 */
public record Shift(
        UUID shiftId,
        OffsetDateTime start,
        OffsetDateTime end,
        int places,
        @Nullable Integer placesMin,
        @Nullable String occurrence,
        @Nullable Instant cancelledAt,
        List<UUID> placed) {

    public Shift {
        placed = placed == null ? List.of() : List.copyOf(placed);
    }

    /** One that takes place once. */
    public static Shift single(
            UUID id, OffsetDateTime start, OffsetDateTime end, int places, @Nullable Integer placesMin) {
        return new Shift(id, start, end, places, placesMin, null, null, List.of());
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isSingle() {
        return occurrence == null;
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(start.toInstant());
    }

    boolean isOver(Instant now) {
        return !now.isBefore(end.toInstant());
    }

    /** Whether volunteers can still take part in it. */
    boolean isOpen(Instant now) {
        return !isCancelled() && !isOver(now);
    }

    boolean isFull() {
        return placed.size() >= places;
    }

    boolean isAtTheTimeOf(Shift other) {
        return start.isEqual(other.start) && end.isEqual(other.end);
    }

    Shift cancelled(Instant at) {
        return new Shift(shiftId, start, end, places, placesMin, occurrence, at, placed);
    }

    /** The same shift with as many places as {@code other}. */
    Shift asking(Shift other) {
        return new Shift(shiftId, start, end, other.places, other.placesMin, occurrence, cancelledAt, placed);
    }

    Shift taken(UUID placement) {
        return placed.contains(placement)
                ? this
                : withPlaced(
                        Stream.concat(placed.stream(), Stream.of(placement)).toList());
    }

    Shift given(UUID placement) {
        return withPlaced(
                placed.stream().filter(other -> !other.equals(placement)).toList());
    }

    /** The same shift with every place free. */
    Shift untaken() {
        return withPlaced(List.of());
    }

    eu.kalaka.contracts.organisation.Shift told() {
        return new eu.kalaka.contracts.organisation.Shift(shiftId, start, end, places, placesMin);
    }

    private Shift withPlaced(List<UUID> others) {
        return new Shift(shiftId, start, end, places, placesMin, occurrence, cancelledAt, others);
    }
}
