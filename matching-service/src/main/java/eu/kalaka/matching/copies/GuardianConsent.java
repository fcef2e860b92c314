package eu.kalaka.matching.copies;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The consent of a minor's legal representative, as long as it is not withdrawn.
 *
 * @param regimes those it is for; none means for all
 * @param declarations whether the representative made the declarations for a child without capacity
 * @param childAgreed whether the child agreed
 * @param validUntil the last day on which it counts; absent means until it is withdrawn
 */
public record GuardianConsent(
        Set<String> regimes,
        boolean declarations,
        boolean childAgreed,
        @Nullable LocalDate validUntil) {

    public GuardianConsent {
        regimes = Absent.none(regimes);
    }

    public boolean covers(String regime, LocalDate day) {
        return (regimes.isEmpty() || regimes.contains(regime)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
