package eu.kalaka.matching.eligibility;

import static eu.kalaka.matching.eligibility.Closure.closed;
import static eu.kalaka.matching.eligibility.Closure.open;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.rules.Case;
import eu.kalaka.contracts.rules.DayKind;
import eu.kalaka.contracts.rules.Rule;
import eu.kalaka.contracts.rules.Rule.Kind;
import eu.kalaka.contracts.rules.Rules;
import eu.kalaka.matching.law.SchoolCalendar;
import eu.kalaka.matching.law.SchoolCalendars;
import eu.kalaka.matching.words.Word;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much time minors and students in school community service may give (domain.md 3.1, 3.2): on a day and in a week at all hosts
 * together, and in one go. The same limits hold for shifts to come and for hours that are confirmed; nobody else has any.
 *
 * @param unit of the need, whose county's school calendar counts
 * @param regime of the need
 */
public record MinorsLimits(UnitPath unit, String regime, LocalDate birthDate) {

    /** Time given on one day. */
    public record Given(LocalDate day, Duration length) {}

    /**
     * The limits that an entry of hours would break.
     *
     * @param others what else she gave, at whichever host; days that do not matter may be among them
     */
    public List<ClosedGate> closedBy(Given asked, Collection<Given> others) {
        Workload work = Workload.of(asked.day(), asked.length());
        Workload rest = Workload.sum(others.stream().map(other -> Workload.of(other.day(), other.length())));
        return Stream.of(
                        perDay(work, rest).map(closure -> new ClosedGate(Gates.MINORS_DAY, closure)),
                        perWeek(work, rest).map(closure -> new ClosedGate(Gates.MINORS_WEEK, closure)),
                        inOneGo(asked.day(), asked.length()).map(closure -> new ClosedGate(Gates.IKSZ_TIME, closure)))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Closure> perDay(Workload asked, Workload others) {
        return first(
                asked,
                day -> strictest(Kind.DAY, day, kindsOf(day))
                        .flatMap(limit -> exceeded(limit, day, asked.on(day), others.on(day), Gates.MINORS_DAY)));
    }

    /** A week of which only a part is term is a week of term: the stricter limit holds. */
    Optional<Closure> perWeek(Workload asked, Workload others) {
        return first(
                asked,
                day -> strictest(Kind.WEEK, day, kindsOfWeek(day))
                        .flatMap(limit -> exceeded(
                                limit, day, asked.inTheWeekOf(day), others.inTheWeekOf(day), Gates.MINORS_WEEK)));
    }

    /** School community service has a least and a most for each occasion. */
    Optional<Closure> inOneGo(LocalDate day, Duration length) {
        List<Rule> rules = Rules.inForce(Kind.OCCASION, about(day), kindsOf(day));
        Optional<Rule> least = rules.stream().max(Comparator.comparingInt(Rule::atLeast));
        Optional<Rule> most = rules.stream().min(Comparator.comparingInt(Rule::atMost));
        if (least.isPresent() && length.compareTo(minutes(least.get().atLeast())) < 0) {
            return closed("iksz_time.short", Word.amount(minutes(least.get().atLeast())));
        }
        return most.filter(rule -> length.compareTo(minutes(rule.atMost())) > 0)
                .flatMap(rule ->
                        closed(keyOf("iksz_time", rule, calendar().knows(day)), Word.amount(minutes(rule.atMost()))));
    }

    private Optional<Closure> exceeded(Rule limit, LocalDate day, Duration asked, Duration others, String gate) {
        Duration most = minutes(limit.atMost());
        Duration left = most.minus(others);
        boolean isKnown = gate.equals(Gates.MINORS_WEEK)
                ? Workload.week(day).allMatch(calendar()::knows)
                : calendar().knows(day);
        return asked.compareTo(left) <= 0
                ? open()
                : closed(
                        keyOf(gate, limit, isKnown),
                        Word.amount(most),
                        Word.amount(left.isNegative() ? Duration.ZERO : left));
    }

    private Optional<Rule> strictest(Kind kind, LocalDate day, Set<DayKind> kinds) {
        return Rules.inForce(kind, about(day), kinds).stream().min(Comparator.comparingInt(Rule::atMost));
    }

    private Set<DayKind> kindsOf(LocalDate day) {
        return calendar().kindsOf(day);
    }

    private Set<DayKind> kindsOfWeek(LocalDate day) {
        return Workload.week(day).flatMap(other -> kindsOf(other).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private SchoolCalendar calendar() {
        return SchoolCalendars.of(unit);
    }

    private Case about(LocalDate day) {
        return Case.of(unit, regime, birthDate, day);
    }

    /** Where no calendar says which kind of day it is, the words say so. */
    private static String keyOf(String gate, Rule limit, boolean isKnown) {
        return limit.dayKind() == null || isKnown ? gate : gate + ".no_calendar";
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Optional<Closure> first(Workload asked, Function<LocalDate, Optional<Closure>> limit) {
        return asked.days().stream()
                .sorted()
                .flatMap(day -> limit.apply(day).stream())
                .findFirst();
    }
}
