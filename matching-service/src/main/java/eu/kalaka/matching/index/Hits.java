package eu.kalaka.matching.index;

import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.ranking.WholeMean;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The best so far, in order, as many as were asked for. */
final class Hits {

    private final int limit;
    private final @Nullable Place after;
    private final int afterScore;
    private final int[] scores;
    private final long[] high;
    private final long[] low;
    private int size;

    /**
     * None yet.
     *
     * @param after only those behind it are kept
     */
    Hits(int limit, @Nullable Place after) {
        this.limit = limit;
        this.after = after;
        this.afterScore = after == null ? WholeMean.BEST : (int) Math.round(after.score() * WholeMean.BEST);
        this.scores = new int[limit];
        this.high = new long[limit];
        this.low = new long[limit];
    }

    /** Whoever scores less cannot get in any more. */
    int least() {
        return size < limit ? 0 : scores[size - 1];
    }

    void offer(int score, long idHigh, long idLow) {
        if (!isBehind(score, idHigh, idLow) || (size == limit && !precedes(score, idHigh, idLow, size - 1))) {
            return;
        }
        int at = size;
        while (at > 0 && precedes(score, idHigh, idLow, at - 1)) {
            at--;
        }
        int moved = Math.min(size, limit - 1) - at;
        System.arraycopy(scores, at, scores, at + 1, moved);
        System.arraycopy(high, at, high, at + 1, moved);
        System.arraycopy(low, at, low, at + 1, moved);
        scores[at] = score;
        high[at] = idHigh;
        low[at] = idLow;
        size = Math.min(size + 1, limit);
    }

    List<Place> inOrder() {
        List<Place> places = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            places.add(new Place(WholeMean.value(scores[i]), new VolunteerId(new UUID(high[i], low[i]))));
        }
        return places;
    }

    private boolean isBehind(int score, long idHigh, long idLow) {
        if (after == null || score != afterScore) {
            return score <= afterScore;
        }
        UUID id = after.volunteer().value();
        return order(idHigh, idLow, id.getMostSignificantBits(), id.getLeastSignificantBits()) > 0;
    }

    private boolean precedes(int score, long idHigh, long idLow, int at) {
        return score != scores[at] ? score > scores[at] : order(idHigh, idLow, high[at], low[at]) < 0;
    }

    /** As the ids' texts are ordered. */
    private static int order(long high, long low, long otherHigh, long otherLow) {
        int first = Long.compareUnsigned(high, otherHigh);
        return first != 0 ? first : Long.compareUnsigned(low, otherLow);
    }
}
