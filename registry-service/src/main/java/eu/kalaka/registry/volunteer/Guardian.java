package eu.kalaka.registry.volunteer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A minor's legal representative and the consent she signed (domain.md 3.1).
 *
 * @param relation parent, guardian or other
 * @param regimes legal regimes that the consent is for; none means all
 * @param declarations whether she made the declarations for a child of 10 to 13
 * @param childAgreed whether the child agreed
 * @param validUntil the last day on which it counts; absent means until it is withdrawn
 * @param by who recorded it
 */
record Guardian(
        String name,
        String relation,
        List<String> regimes,
        boolean declarations,
        boolean childAgreed,
        LocalDate signedOn,
        @Nullable LocalDate validUntil,
        String by) {

    Guardian {
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
    }
}
