package eu.kalaka.portal.room.open;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one consent as registry-service keeps them.
 *
 * @param words by language
 */
record ConsentText(String purpose, int version, LocalDate validFrom, Map<String, String> words) {

    private static final String ENGLISH = "en";

    /** Asked for when there is a reason to: of a guardian, when moving, or when a task needs it. */
    private static final Set<String> LATER =
            Set.of("guardian_consent", "transfer_other_centre", "health_note", "criminal_check");

    /** The purpose of a parent's own consent. */
    static final String GUARDIAN = "guardian_consent";

    /** Whether somebody who comes by herself is asked for it at once. */
    boolean isAskedAtOnce() {
        return !LATER.contains(purpose);
    }

    public boolean isRequired() {
        return purpose.equals(JoinRules.REGISTRY);
    }

    /** In that language, which the record then names. */
    public String in(@Nullable String language) {
        return Optional.ofNullable(language)
                .map(words::get)
                .or(() -> Optional.ofNullable(words.get(ENGLISH)))
                .orElse(purpose);
    }
}
