package eu.kalaka.insight.indicator;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.fact.Evidence.Places;
import eu.kalaka.insight.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a need stands.
 *
 * @param programme to which it belongs, as the latest telling says
 * @param toldAt sequence of that telling
 * @param postedAt sequence of the latest posting
 * @param closedAt sequence of the latest closing
 */
record NeedLife(
        UnitPath unit, List<Places> shifts, @Nullable UUID programme, long toldAt, long postedAt, long closedAt) {

    static final NeedLife UNKNOWN =
            new NeedLife(UnitPath.NETWORK, List.of(), null, Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE);

    NeedLife posted(Fact fact, List<Places> asked) {
        return fact.sequence() > postedAt
                ? new NeedLife(fact.unit(), asked, programme, toldAt, fact.sequence(), closedAt)
                : this;
    }

    /** It was told to which programme it belongs, or that it belongs to none. */
    NeedLife belonging(Fact fact) {
        return fact.sequence() > toldAt
                ? new NeedLife(unit, shifts, fact.evidence().programmeId(), fact.sequence(), postedAt, closedAt)
                : this;
    }

    NeedLife closed(Fact fact) {
        return new NeedLife(unit, shifts, programme, toldAt, postedAt, Math.max(closedAt, fact.sequence()));
    }

    /**
     * Whether it is published and somebody can still take a place in it.
     *
     * @param taken places taken by shift
     */
    boolean isOpen(Map<UUID, Long> taken, Instant now) {
        return postedAt > closedAt
                && shifts.stream()
                        .anyMatch(shift -> shift.end().toInstant().isAfter(now)
                                && shift.places() > taken.getOrDefault(shift.shiftId(), 0L));
    }
}
