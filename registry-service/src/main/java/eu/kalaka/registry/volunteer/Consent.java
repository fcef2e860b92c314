package eu.kalaka.registry.volunteer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the consent ledger; lines are added, never changed.
 *
 * @param purpose code of the list {@code consent_purposes}
 * @param given or withdrawn
 * @param channel how she said so: self, desk, phone, kiosk, import, enquiry, message, letter
 * @param text version of the words that she agreed to, see {@link ConsentTexts}; absent on a withdrawal and before there were texts
 * @param language in which they were read: hu, el or en
 * @param proof form, signature, spoken or message
 * @param proofAt where a signed paper lies, e.g. a folder; never the paper
 */
record Consent(
        String purpose,
        boolean given,
        String channel,
        Instant at,
        String by,
        @Nullable Integer text,
        @Nullable String language,
        @Nullable String proof,
        @Nullable String proofAt) {

    /** What proves what is said by that door, where nothing else is said. */
    static String usualProof(String channel) {
        return switch (channel) {
            case "self", "kiosk", "import" -> "form";
            case "message" -> "message";
            case "letter" -> "signature";
            default -> "spoken";
        };
    }
}
