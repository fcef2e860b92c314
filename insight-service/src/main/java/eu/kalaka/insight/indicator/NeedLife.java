package eu.kalaka.insight.indicator;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.insight.fact.Evidence.Places;
import eu.kalaka.insight.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a need stands.
 *
 * @param postedAt sequence of the latest posting
 * @param closedAt sequence of the latest closing
 */
record NeedLife(UnitPath unit, List<Places> shifts, long postedAt, long closedAt) {

    static final NeedLife UNKNOWN = new NeedLife(UnitPath.NETWORK, List.of(), Long.MIN_VALUE, Long.MIN_VALUE);

    NeedLife posted(Fact fact, List<Places> asked) {
        return fact.sequence() > postedAt ? new NeedLife(fact.unit(), asked, fact.sequence(), closedAt) : this;
    }

    NeedLife closed(Fact fact) {
        return new NeedLife(unit, shifts, postedAt, Math.max(closedAt, fact.sequence()));
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
