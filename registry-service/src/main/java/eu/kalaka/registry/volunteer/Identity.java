package eu.kalaka.registry.volunteer;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Step 2 of the form (domain.md 3.4, 4.2): who she is in a contract's words, asked only when one needs it. No number of an identity
 * card, of health insurance or of taxes.
 *
 * @param mothersName as Hungarian contracts have it
 * @param fathersName as Greek ones do
 * @param residence the address that goes into the contract
 */
record Identity(
        @Nullable String birthName,
        @Nullable String birthPlace,
        @Nullable String mothersName,
        @Nullable String fathersName,
        @Nullable String residence,
        @Nullable EmergencyContact emergencyContact) {

    /** Whom to call when something happens to her. */
    record EmergencyContact(String name, String phone) {}

    boolean isEmpty() {
        return Stream.of(birthName, birthPlace, mothersName, fathersName, residence, emergencyContact)
                .flatMap(part -> Optional.ofNullable(part).stream())
                .findAny()
                .isEmpty();
    }
}
