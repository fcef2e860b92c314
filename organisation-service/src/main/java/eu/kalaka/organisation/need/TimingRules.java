package eu.kalaka.organisation.need;

import eu.kalaka.platform.aggregate.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold of the times that a need names. */
final class TimingRules {

    private TimingRules() {}

    static Optional<Refusal> zoneIsKnown(Need need, Instant now) {
        return need.timing().zoneFor(need.unit()).isPresent()
                ? Optional.empty()
                : Optional.of(NeedRefusal.UNKNOWN_ZONE);
    }

    static Optional<Refusal> daysAreSaid(Need need, Instant now) {
        Timing timing = need.timing();
        LocalDate from = timing.from();
        LocalDate until = timing.until();
        if (from == null && !timing.isFixed()) {
            return Optional.of(NeedRefusal.FROM_MISSING);
        }
        if (until == null && timing.kind() == TimingKind.FLEXIBLE) {
            return Optional.of(NeedRefusal.UNTIL_MISSING);
        }
        return from != null && until != null && until.isBefore(from)
                ? Optional.of(NeedRefusal.UNTIL_BEFORE_FROM)
                : Optional.empty();
    }

    static Optional<Refusal> seriesIsARule(Need need, Instant now) {
        if (need.timing().series() == null) {
            return Optional.empty();
        }
        if (need.timing().kind() == TimingKind.FLEXIBLE) {
            return Optional.of(NeedRefusal.SERIES_OF_FLEXIBLE);
        }
        return occurrences(need).isPresent() ? Optional.empty() : Optional.of(NeedRefusal.BAD_RECURRENCE);
    }

    static Optional<Refusal> seriesComesOnceADayAtMost(Need need, Instant now) {
        return occurrences(need).filter(found -> !found.isOfDays()).map(found -> NeedRefusal.RECURRENCE_TOO_OFTEN);
    }

    static Optional<Refusal> onlyAnOpenEndedSeriesHasNoEnd(Need need, Instant now) {
        Series series = need.timing().series();
        return series != null && series.isEndless() && need.timing().kind() != TimingKind.OPEN_ENDED
                ? Optional.of(NeedRefusal.RECURRENCE_WITHOUT_END)
                : Optional.empty();
    }

    static Optional<Refusal> shiftsOfASeriesAreSound(Need need, Instant now) {
        Series series = need.timing().series();
        if (series == null) {
            return Optional.empty();
        }
        Duration length = series.length();
        if (!length.isPositive()) {
            return Optional.of(NeedRefusal.SHIFT_ENDS_BEFORE_START.ofSeries("length"));
        }
        if (length.compareTo(NeedRules.LONGEST_SHIFT) > 0) {
            return Optional.of(NeedRefusal.SHIFT_TOO_LONG.ofSeries("length"));
        }
        return isMore(series.placesMin(), series.places())
                ? Optional.of(NeedRefusal.MIN_OVER_PLACES.ofSeries("placesMin"))
                : Optional.empty();
    }

    static Optional<Refusal> seriesHasShiftsButNotTooMany(Need need, Instant now) {
        if (need.timing().series() == null) {
            return Optional.empty();
        }
        long shifts = need.shifts().stream().filter(shift -> !shift.isSingle()).count();
        if (shifts == 0) {
            return Optional.of(NeedRefusal.RECURRENCE_WITHOUT_SHIFT);
        }
        return shifts > Occurrences.MOST ? Optional.of(NeedRefusal.TOO_MANY_SHIFTS) : Optional.empty();
    }

    static Optional<Refusal> aFixedNeedHasShifts(Need need, Instant now) {
        return need.timing().isFixed() && need.shifts().isEmpty()
                ? Optional.of(NeedRefusal.SHIFTS_MISSING)
                : Optional.empty();
    }

    static Optional<Refusal> lastDayIsAhead(Need need, Instant now) {
        LocalDate until = need.timing().until();
        return need.timing()
                .zoneFor(need.unit())
                .filter(zone -> until != null && until.isBefore(LocalDate.ofInstant(now, zone)))
                .map(zone -> NeedRefusal.UNTIL_IN_THE_PAST);
    }

    private static boolean isMore(@Nullable Integer least, int places) {
        return least != null && least > places;
    }

    private static Optional<Occurrences> occurrences(Need need) {
        Series series = need.timing().series();
        return series == null
                ? Optional.empty()
                : need.timing().zoneFor(need.unit()).flatMap(zone -> Occurrences.of(need.id(), series, zone));
    }
}
