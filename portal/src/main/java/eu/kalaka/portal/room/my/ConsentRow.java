package eu.kalaka.portal.room.my;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One consent as its owner sees it.
 *
 * @param words in her language, as they are today
 * @param given whether it is in force
 * @param at when she last said something to it
 * @param changeable whether she can give or withdraw it here
 */
record ConsentRow(
        String purpose,
        int version,
        String words,
        boolean given,
        @Nullable Instant at,
        boolean changeable) {

    /** A parent's, a paper's, a move's: given where they are needed. */
    private static final Set<String> ELSEWHERE =
            Set.of("guardian_consent", "transfer_other_centre", "criminal_check", "contract_records");

    /** The words of a consent as registry-service keeps them. */
    record Text(String purpose, int version, LocalDate validFrom, Map<String, String> words) {}

    static ConsentRow of(Text text, OwnRecord record, String language) {
        return new ConsentRow(
                text.purpose(),
                text.version(),
                text.words().getOrDefault(language, text.words().getOrDefault("en", text.purpose())),
                record.last(text.purpose()).map(OwnRecord.Consent::given).orElse(false),
                record.last(text.purpose()).map(OwnRecord.Consent::at).orElse(null),
                !ELSEWHERE.contains(text.purpose()));
    }

    /** What was given elsewhere is shown; what was never asked is not. */
    boolean isShown() {
        return changeable || at != null;
    }
}
