package eu.kalaka.organisation.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme does by when.
 *
 * @param endsOn its last day
 */
public record Plan(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Milestone> milestones,
        List<Deliverable> deliverables,
        List<Target> targets) {

    /**
     * What stands after so many months (S0-26: 3, 6 and 9).
     *
     * @param month counted from the start
     */
    public record Milestone(
            int month, String name, @Nullable LocalDate reachedOn) {}

    /** Something that is handed over. */
    public record Deliverable(
            String code,
            String name,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate deliveredOn) {}

    /**
     * A promised figure.
     *
     * @param indicator a code of the indicators list
     */
    public record Target(String indicator, BigDecimal value) {}

    public Plan {
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        deliverables = deliverables == null ? List.of() : List.copyOf(deliverables);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    /** The day on which a milestone is due; absent while the start is not known. */
    public @Nullable LocalDate dueOn(Milestone milestone) {
        return startsOn == null ? null : startsOn.plusMonths(milestone.month());
    }
}
