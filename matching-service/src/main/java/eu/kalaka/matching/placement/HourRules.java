package eu.kalaka.matching.placement;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When time given can be confirmed. */
final class HourRules {

    private record Rule(PlacementRefusal refusal, Condition condition) {}

    @FunctionalInterface
    private interface Condition {
        boolean isMet(Placement placement, HourEntry entry);
    }

    private static final Duration A_DAY = Duration.ofHours(24);

    /** In the order in which they are told. */
    private static final List<Rule> RULES = List.of(
            new Rule(PlacementRefusal.NOT_ACCEPTED, HourRules::isAccepted),
            new Rule(PlacementRefusal.BAD_DURATION, HourRules::isPossible),
            new Rule(PlacementRefusal.SHIFT_NOT_BEGUN, HourRules::hasBegun),
            new Rule(PlacementRefusal.DATE_OUTSIDE_SHIFT, HourRules::isDayOfTheShift),
            new Rule(PlacementRefusal.DATE_NOT_YET, HourRules::hasCome),
            new Rule(PlacementRefusal.TOO_MANY_HOURS, HourRules::fitIntoTheDay));

    private HourRules() {}

    /** The first rule that the entry breaks. */
    static Optional<PlacementRefusal> obstacle(Placement placement, HourEntry entry) {
        return RULES.stream()
                .filter(rule -> !rule.condition().isMet(placement, entry))
                .map(Rule::refusal)
                .findFirst();
    }

    /** Who was noted as absent may have come after all. */
    private static boolean isAccepted(Placement placement, HourEntry entry) {
        return placement.status() == Status.ACCEPTED || placement.status() == Status.MISSED;
    }

    /** More than nothing, a day at most, whole minutes. */
    private static boolean isPossible(Placement placement, HourEntry entry) {
        Duration duration = entry.duration();
        return duration.isPositive()
                && duration.compareTo(A_DAY) <= 0
                && duration.equals(Duration.ofMinutes(duration.toMinutes()));
    }

    private static boolean hasBegun(Placement placement, HourEntry entry) {
        return placement.task().hasBegun(entry.confirmed().at());
    }

    private static boolean isDayOfTheShift(Placement placement, HourEntry entry) {
        return placement.task().touches(entry.date());
    }

    private static boolean hasCome(Placement placement, HourEntry entry) {
        LocalDate today = LocalDate.ofInstant(
                entry.confirmed().at(), placement.task().end().getOffset());
        return !entry.date().isAfter(today);
    }

    /** With what is confirmed for that day already. */
    private static boolean fitIntoTheDay(Placement placement, HourEntry entry) {
        return placement.hoursOn(entry.date()).plus(entry.duration()).compareTo(A_DAY) <= 0;
    }
}
