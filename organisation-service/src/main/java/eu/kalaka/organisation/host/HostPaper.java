package eu.kalaka.organisation.host;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A document that the host has shown. The fact and its dates are kept, the paper stays with the host.
 *
 * @param validUntil its last day; absent where it does not expire
 */
public record HostPaper(
        Type type,
        @Nullable String number,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil) {

    /** What is shown. */
    public enum Type {
        FOUNDING_DOCUMENT("founding_document"),
        REGISTER_EXTRACT("register_extract"),
        PROOF_OF_OPERATION("proof_of_operation"),
        SIGNED_DECLARATION("signed_declaration"),
        HOST_REGISTRATION("host_registration"),
        LIABILITY_POLICY("liability_policy"),
        KITCHEN_CERTIFICATE("kitchen_certificate"),
        CAMP_NOTICE("camp_notice"),
        REGULATION("regulation");

        /** All codes, as a pattern for requests. */
        public static final String CODES = "founding_document|register_extract|proof_of_operation|signed_declaration"
                + "|host_registration|liability_policy|kitchen_certificate|camp_notice|regulation";

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** The type with that wire name. */
        public static Type of(String code) {
            return Arrays.stream(values())
                    .filter(type -> type.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No paper of a host: " + code));
        }

        /** Wire name. */
        public String code() {
            return code;
        }
    }

    /** Whether it says something on that day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(issuedOn) && (validUntil == null || !day.isAfter(validUntil));
    }
}
