package eu.kalaka.organisation.need;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.organisation.place.Country;
import eu.kalaka.platform.aggregate.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of a need by itself, and what more when it is published. */
final class NeedRules {

    /** One rule: empty where it holds. */
    @FunctionalInterface
    interface Rule {
        Optional<? extends Refusal> check(Need need, Instant now);
    }

    static final Duration LONGEST_SHIFT = Duration.ofHours(24);
    /** Further than any programme plans, near enough that every clock and calendar can hold it. */
    static final Duration FURTHEST_START = Duration.ofDays(5 * 365L);

    private static final List<Rule> WHEN_POSTED = List.of(
            NeedRules::regimeIsOfTheCountry,
            NeedRules::noSkillStandsTwice,
            NeedRules::levelsAreOfItsSkills,
            NeedRules::communityServiceHasAnAreaAndNothingElseHas,
            NeedRules::aRadiusHasACentre,
            NeedRules::placeIsInTheCountry,
            TimingRules::zoneIsKnown,
            TimingRules::daysAreSaid,
            TimingRules::seriesIsARule,
            TimingRules::seriesComesOnceADayAtMost,
            TimingRules::onlyAnOpenEndedSeriesHasNoEnd,
            TimingRules::shiftsOfASeriesAreSound,
            TimingRules::seriesHasShiftsButNotTooMany,
            TimingRules::aFixedNeedHasShifts,
            NeedRules::noShiftNeedsMoreThanItAsksFor,
            NeedRules::shiftsStartInOurDays,
            NeedRules::shiftsEndAfterTheyStart,
            NeedRules::noShiftIsTooLong);

    private static final List<Rule> WHEN_PUBLISHED =
            List.of(NeedRules::noShiftIsOver, NeedRules::deadlineIsAhead, TimingRules::lastDayIsAhead);

    private static final List<Rule> OF_ONE_SHIFT = List.of(
            NeedRules::shiftsStartInOurDays,
            NeedRules::shiftsEndAfterTheyStart,
            NeedRules::noShiftIsTooLong,
            NeedRules::noShiftNeedsMoreThanItAsksFor,
            NeedRules::noShiftIsOver);

    private NeedRules() {}

    static Optional<Refusal> whyNotPosted(Need need, Instant now) {
        return first(WHEN_POSTED, need, now);
    }

    static Optional<Refusal> whyNotPublished(Need need, Instant now) {
        return first(WHEN_PUBLISHED, need, now);
    }

    /** Why the only shift of {@code need} cannot be one; names the part of the shift. */
    static Optional<Refusal> whyNoShift(Need need, Instant now) {
        return first(OF_ONE_SHIFT, need, now)
                .map(refusal -> refusal instanceof NeedRefusal.OfShift part ? part.alone() : refusal);
    }

    static Optional<Refusal> regimeIsOfTheCountry(Need need, Instant now) {
        return need.task().regime().holdsIn(need.unit())
                ? Optional.empty()
                : Optional.of(NeedRefusal.REGIME_OF_OTHER_COUNTRY);
    }

    static Optional<Refusal> noSkillStandsTwice(Need need, Instant now) {
        Set<String> seen = new HashSet<>();
        Requirements asked = need.requirements();
        return Stream.concat(asked.skillsMust().stream(), asked.skillsNice().stream())
                        .allMatch(seen::add)
                ? Optional.empty()
                : Optional.of(NeedRefusal.SKILL_TWICE);
    }

    static Optional<Refusal> levelsAreOfItsSkills(Need need, Instant now) {
        Requirements asked = need.requirements();
        return asked.skillLevels().stream()
                        .map(SkillLevel::skill)
                        .allMatch(skill -> asked.skillsMust().contains(skill)
                                || asked.skillsNice().contains(skill))
                ? Optional.empty()
                : Optional.of(NeedRefusal.LEVEL_OF_NO_SKILL);
    }

    /** domain.md 3.2: the student's form and the need for a mentor depend on the area. */
    static Optional<Refusal> communityServiceHasAnAreaAndNothingElseHas(Need need, Instant now) {
        boolean isIksz = need.task().regime() == Regime.IKSZ;
        boolean hasArea = need.task().communityService() != null;
        if (isIksz == hasArea) {
            return Optional.empty();
        }
        return Optional.of(isIksz ? NeedRefusal.IKSZ_AREA_MISSING : NeedRefusal.IKSZ_AREA_OF_OTHER_REGIME);
    }

    static Optional<Refusal> aRadiusHasACentre(Need need, Instant now) {
        return need.requirements().radiusKm() != null && need.task().place() == null
                ? Optional.of(NeedRefusal.RADIUS_WITHOUT_PLACE)
                : Optional.empty();
    }

    static Optional<Refusal> shiftsStartInOurDays(Need need, Instant now) {
        Instant earliest = now.minus(FURTHEST_START);
        Instant latest = now.plus(FURTHEST_START);
        return firstShift(need, shift -> {
                    Instant start = shift.start().toInstant();
                    return start.isBefore(earliest) || start.isAfter(latest);
                })
                .map(index -> NeedRefusal.SHIFT_TOO_FAR_AWAY.at(index, "start"));
    }

    static Optional<Refusal> shiftsEndAfterTheyStart(Need need, Instant now) {
        return firstShift(need, shift -> !shift.end().isAfter(shift.start()))
                .map(index -> NeedRefusal.SHIFT_ENDS_BEFORE_START.at(index, "end"));
    }

    static Optional<Refusal> noShiftIsTooLong(Need need, Instant now) {
        return firstShift(
                        need,
                        shift -> Duration.between(shift.start(), shift.end()).compareTo(LONGEST_SHIFT) > 0)
                .map(index -> NeedRefusal.SHIFT_TOO_LONG.at(index, "end"));
    }

    /** domain.md 3.1: what happens abroad has its own conditions, so it must be said. */
    static Optional<Refusal> placeIsInTheCountry(Need need, Instant now) {
        GeoPoint place = need.task().place();
        return place == null || need.task().isAbroad() || Country.ofUnitHolds(need.unit(), place)
                ? Optional.empty()
                : Optional.of(NeedRefusal.PLACE_OUTSIDE_COUNTRY);
    }

    static Optional<Refusal> noShiftNeedsMoreThanItAsksFor(Need need, Instant now) {
        return firstShift(need, shift -> shift.placesMin() != null && shift.placesMin() > shift.places())
                .map(index -> NeedRefusal.MIN_OVER_PLACES.at(index, "placesMin"));
    }

    static Optional<Refusal> deadlineIsAhead(Need need, Instant now) {
        Instant deadline = need.announcement().applyUntil();
        return deadline != null && !deadline.isAfter(now)
                ? Optional.of(NeedRefusal.DEADLINE_IN_THE_PAST)
                : Optional.empty();
    }

    /** A shift that has begun may still be asked for, one that has ended not. */
    static Optional<Refusal> noShiftIsOver(Need need, Instant now) {
        return firstShift(need, shift -> !shift.isCancelled() && shift.isOver(now))
                .map(index -> NeedRefusal.SHIFT_IN_THE_PAST.at(index, "end"));
    }

    private static Optional<Integer> firstShift(Need need, Predicate<Shift> broken) {
        List<Shift> shifts = need.shifts();
        return IntStream.range(0, shifts.size())
                .filter(index -> broken.test(shifts.get(index)))
                .boxed()
                .findFirst();
    }

    private static Optional<Refusal> first(List<Rule> rules, Need need, Instant now) {
        return rules.stream()
                .<Refusal>flatMap(rule -> rule.check(need, now).stream())
                .findFirst();
    }
}
