package eu.kalaka.contracts.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consent in force of a minor's legal representative; who that is stays in the registry. A withdrawn one is absent.
 *
 * @param regimes those it is for; none means for all
 * @param declarations whether the representative made the declarations for a child of 10 to 13 (domain.md 3.1)
 * @param childAgreed whether the child agreed
 * @param validUntil the last day on which it counts; absent means until it is withdrawn
 */
public record GuardianConsent(
        List<String> regimes,
        boolean declarations,
        boolean childAgreed,
        @Nullable LocalDate validUntil) {}
