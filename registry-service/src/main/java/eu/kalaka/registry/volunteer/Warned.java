package eu.kalaka.registry.volunteer;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a warning of hers went out, so that it does not go out again.
 *
 * @param of what stands until then: the paper, or her record itself
 * @param until the day of which it warned
 */
record Warned(String of, LocalDate until) {

    /** Of her record, which is minimised on that day. */
    static Warned ofSilence(LocalDate until) {
        return new Warned("record", until);
    }

    /** Of a paper that does not count for good. */
    static Optional<Warned> of(Evidence seen) {
        return Optional.ofNullable(seen.validUntil())
                .map(until -> new Warned("evidence/" + seen.type() + suffix(seen.skill()), until));
    }

    private static String suffix(@Nullable String skill) {
        return skill == null ? "" : "/" + skill;
    }
}
