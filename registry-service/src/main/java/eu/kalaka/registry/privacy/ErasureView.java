package eu.kalaka.registry.privacy;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.platform.audit.Personal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What an erasure does or did, in words that she can read; it names nobody.
 *
 * @param state planned, begun or finished
 */
record ErasureView(
        UUID volunteerId,
        String unit,
        String state,
        @Nullable Instant at,
        List<Told> lines) implements Personal {

    /** A line in words. */
    record Told(
            Line line, String what, String fate, @Nullable String why) {

        static Told of(Line line, MessageSource messages, Locale locale) {
            return new Told(
                    line,
                    messages.getMessage("privacy.what." + line.what(), null, locale),
                    messages.getMessage("privacy.fate." + line.fate(), null, locale),
                    line.why() == null ? null : messages.getMessage("privacy.why." + line.why(), null, locale));
        }
    }

    @Override
    public Collection<Person> people() {
        return List.of(new Person(volunteerId, new UnitPath(unit)));
    }

    static ErasureView of(Erasure erasure, MessageSource messages, Locale locale) {
        boolean planned = erasure.channel().isEmpty();
        return new ErasureView(
                erasure.id(),
                erasure.unit().value(),
                planned ? "planned" : erasure.finishedAt() == null ? "begun" : "finished",
                planned ? null : erasure.at(),
                erasure.lines().stream()
                        .map(line -> Told.of(line, messages, locale))
                        .toList());
    }
}
