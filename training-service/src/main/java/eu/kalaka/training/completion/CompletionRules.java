package eu.kalaka.training.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What must hold of a completion by itself. */
final class CompletionRules {

    /** The network's easternmost zone, where a day begins first: nobody is told that her today is the future. */
    private static final ZoneId FIRST_TO_SEE_THE_DAY = ZoneId.of("Europe/Athens");

    private CompletionRules() {}

    static Optional<CompletionRefusal> isNotInTheFuture(LocalDate completedOn, Instant now) {
        return completedOn.isAfter(LocalDate.ofInstant(now, FIRST_TO_SEE_THE_DAY))
                ? Optional.of(CompletionRefusal.COMPLETED_IN_THE_FUTURE)
                : Optional.empty();
    }
}
