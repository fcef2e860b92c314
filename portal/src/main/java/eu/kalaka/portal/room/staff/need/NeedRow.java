package eu.kalaka.portal.room.staff.need;

import eu.kalaka.portal.room.staff.need.Need.Shift;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need as one line of a list.
 *
 * @param next its next shift
 * @param ahead how many shifts are to come
 * @param places in all of them, and {@code taken}: how many of these are taken
 */
public record NeedRow(Need need, @Nullable Shift next, int ahead, int places, int taken) {

    /** As it stands at {@code now}. */
    public static NeedRow of(Need need, Instant now) {
        List<Shift> ahead = need.ahead(now);
        return new NeedRow(
                need,
                ahead.isEmpty() ? null : ahead.getFirst(),
                ahead.size(),
                ahead.stream().mapToInt(Shift::places).sum(),
                ahead.stream().mapToInt(Shift::taken).sum());
    }
}
