package eu.kalaka.registry.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A minor's legal representative and the consent she signed (domain.md 3.1).
 *
 * @param relation parent, guardian or other
 * @param regimes legal regimes that the consent is for; none means all
 * @param declarations whether she made the declarations for a child of 10 to 13
 * @param childAgreed whether the child agreed
 * @param validUntil the last day on which it counts; absent means until it is withdrawn
 * @param phone how she is reached, as she says it
 * @param form paper or online: how she signed
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
        @Nullable String phone,
        @Nullable String form,
        String by) {

    /** The purpose under which the consent ledger keeps it. */
    static final String CONSENT = "guardian_consent";

    Guardian {
        regimes = regimes == null ? List.of() : List.copyOf(regimes);
    }

    /** What speaks against it for somebody of that age. */
    Optional<VolunteerRefusal> objection(int age, int ofAge) {
        if (age >= ofAge) {
            return Optional.of(VolunteerRefusal.NOT_A_MINOR);
        }
        return validUntil != null && signedOn.isAfter(validUntil)
                ? Optional.of(VolunteerRefusal.VALID_UNTIL_TOO_EARLY)
                : Optional.empty();
    }
}
