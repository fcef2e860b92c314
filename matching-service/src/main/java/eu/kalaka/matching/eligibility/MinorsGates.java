package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.contracts.rules.Case;
import eu.kalaka.contracts.rules.Rule;
import eu.kalaka.contracts.rules.Rule.Kind;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.matching.copies.GuardianConsent;
import eu.kalaka.matching.words.Word;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Gates about minors (domain.md 3.1): consent, the hours of the day, and all their activities at all hosts together. */
final class MinorsGates {

    private MinorsGates() {}

    /** The legal representative's consent; for a child without capacity also declarations and the child's own word. */
    static Optional<Closure> guardian(Candidate candidate, Opening opening) {
        Case about = candidate.at(opening);
        if (!Rules.isInForce(Kind.GUARDIAN, about)) {
            return open();
        }
        GuardianConsent consent = candidate.volunteer().guardian();
        if (consent == null || !consent.covers(opening.need().regime(), opening.day())) {
            return closed(consent == null ? "guardian" : "guardian.other");
        }
        return Rules.isInForce(Kind.GUARDIAN_DECLARES, about) ? ofChild(consent) : open();
    }

    /** Nothing at night; asked under every regime, the stricter wins. */
    static Optional<Closure> evening(Candidate candidate, Opening opening) {
        return Rules.inForce(Kind.NIGHT, candidate.at(opening)).stream()
                .filter(night -> touches(night, opening))
                .findFirst()
                .flatMap(night -> closed(
                        "evening",
                        Word.plain(night.from().toString()),
                        Word.plain(night.until().toString())));
    }

    static Optional<Closure> abroad(Candidate candidate, Opening opening) {
        return opening.need().isAbroad() && Rules.isInForce(Kind.HOME_COUNTRY, candidate.at(opening))
                ? closed("abroad")
                : open();
    }

    static Optional<Closure> hoursOfDay(Candidate candidate, Opening opening) {
        return limits(candidate, opening).perDay(opening.work(), candidate.work(opening));
    }

    static Optional<Closure> hoursOfWeek(Candidate candidate, Opening opening) {
        return limits(candidate, opening).perWeek(opening.work(), candidate.work(opening));
    }

    /** Between two activities, wherever they are; one that begins in the moment in which the other ends continues it. */
    static Optional<Closure> rest(Candidate candidate, Opening opening) {
        Optional<Duration> least = Rules.inForce(Kind.REST, candidate.at(opening)).stream()
                .map(rule -> Duration.ofMinutes(rule.atLeast()))
                .max(Comparator.naturalOrder());
        return least.flatMap(rest -> gaps(candidate, opening)
                .filter(gap -> gap.isPositive() && gap.compareTo(rest) < 0)
                .min(Comparator.naturalOrder())
                .flatMap(gap -> closed("rest", Word.amount(rest), Word.amount(gap))));
    }

    /** Least and most of one occasion in school community service. */
    static Optional<Closure> occasion(Candidate candidate, Opening opening) {
        return limits(candidate, opening).inOneGo(opening.day(), Duration.between(opening.start(), opening.end()));
    }

    private static Optional<Closure> ofChild(GuardianConsent consent) {
        if (!consent.declarations()) {
            return closed("guardian.declarations");
        }
        return consent.childAgreed() ? open() : closed("guardian.child");
    }

    private static MinorsLimits limits(Candidate candidate, Opening opening) {
        return new MinorsLimits(
                opening.need().unitPath(),
                opening.need().regime(),
                candidate.volunteer().birthDate());
    }

    private static Stream<Duration> gaps(Candidate candidate, Opening opening) {
        return candidate.bookings().stream()
                .flatMap(booking -> Stream.of(
                        Duration.between(booking.end(), opening.start().toInstant()),
                        Duration.between(opening.end().toInstant(), booking.start())));
    }

    private static boolean touches(Rule night, Opening opening) {
        LocalDateTime start = opening.start().toLocalDateTime();
        LocalDateTime end = opening.end().toLocalDateTime();
        return start.isBefore(opening.day().atTime(night.until()))
                || end.isAfter(opening.day().atTime(night.from()));
    }
}
