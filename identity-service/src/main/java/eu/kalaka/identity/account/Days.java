package eu.kalaka.identity.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is for mandates: a last day lasts until it is over in the whole network, and it ends last in Hungary. */
public final class Days {

    private static final ZoneId WHERE_IT_ENDS_LAST = ZoneId.of("Europe/Budapest");

    private Days() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), WHERE_IT_ENDS_LAST);
    }
}
