package eu.kalaka.portal.room.staff.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The indicators of a unit as insight-service counts them. */
record Indicators(List<Indicator> indicators) {

    /**
     * One indicator with its name and what exactly is counted, in the reader's language.
     *
     * @param value a number, or a duration in ISO 8601 where {@code hours} is there
     */
    record Indicator(
            String code,
            String name,
            Object value,
            @Nullable BigDecimal hours,
            String definition) {

        /** As a number, hours with their decimals. */
        public BigDecimal number() {
            return hours == null ? new BigDecimal(value.toString()) : hours;
        }
    }

    /** The indicator with that code. */
    Optional<Indicator> of(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }
}
