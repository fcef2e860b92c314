package eu.kalaka.matching.eligibility;

import eu.kalaka.contracts.UnitPath;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock that people of a unit live by. A time on the bus names its moment; which local hour that is decides the unit's
 * country and not the offset that a sender happened to write.
 *
 * @param zone absent for units of no country, where the sender's offset stands
 */
record LocalClock(@Nullable ZoneId zone) {

    private static final UnitPath HUNGARY = new UnitPath("/hu");
    private static final UnitPath GREECE = new UnitPath("/gr");

    static LocalClock of(UnitPath unit) {
        if (HUNGARY.covers(unit)) {
            return new LocalClock(ZoneId.of("Europe/Budapest"));
        }
        return GREECE.covers(unit) ? new LocalClock(ZoneId.of("Europe/Athens")) : new LocalClock(null);
    }

    ZoneId zoneOr(ZoneId otherwise) {
        return zone == null ? otherwise : zone;
    }

    OffsetDateTime at(OffsetDateTime time) {
        return zone == null ? time : time.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
