package eu.kalaka.insight.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as it is answered.
 *
 * @param code of the code list {@code indicators}, or {@code placements}, which is not in it
 * @param name in the caller's language
 * @param value a number, or an ISO 8601 duration where {@code measure} is hours
 * @param measure what is counted: persons, hours, needs, hosts, placements
 * @param hours the duration as decimal hours, two decimals
 * @param definition what exactly is counted, in the caller's language
 */
record IndicatorView(
        String code,
        String name,
        Object value,
        String measure,
        @Nullable BigDecimal hours,
        String definition) {}
