package eu.kalaka.matching.placement;

import static eu.kalaka.platform.aggregate.Decision.changed;
import static eu.kalaka.platform.aggregate.Decision.kept;
import static eu.kalaka.platform.aggregate.Decision.refused;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.matching.PlacementId;
import eu.kalaka.matching.VolunteerId;
import eu.kalaka.matching.eligibility.ClosedGate;
import eu.kalaka.matching.holds.Claim;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One volunteer in one shift, from the invitation on.
 *
 * @param unit the need's
 * @param trace how well she fitted when she was invited
 * @param attempt how many attempts to accept were withdrawn; only the attempt of this number can succeed
 * @param invited when and by whom she was asked, the last time
 * @param answered when and by whom the answer was given, absent while it is open
 * @param ended when and by whom her yes was taken back, her absence was noted or her shift was cancelled; absent where none was
 * @param formerly records of the same person whose it was before they were merged, the last one last
 */
@Document("placements")
public record Placement(
        @Id PlacementId id,
        UnitPath unit,
        VolunteerId volunteerId,
        Task task,
        Trace trace,
        Status status,
        int attempt,
        Step invited,
        @Nullable Step answered,
        @Nullable Step ended,
        List<HourEntry> hours,
        List<VolunteerId> formerly) {

    public Placement {
        hours = List.copyOf(hours);
        formerly = formerly == null ? List.of() : List.copyOf(formerly);
    }

    static Placement invite(UnitPath unit, VolunteerId volunteer, Task task, Trace trace, Step step) {
        PlacementId id = PlacementId.of(task.shiftId(), volunteer);
        return new Placement(
                id, unit, volunteer, task, trace, Status.INVITED, 0, step, null, null, List.of(), List.of());
    }

    /** Who said no or took back her yes may be asked again; everything else stays as it is. */
    Decision<Placement> inviteAgain(Placement fresh) {
        return switch (status) {
            case INVITED, ACCEPTED, MISSED, CANCELLED -> kept(this);
            case REFUSED, WITHDRAWN -> {
                Placement again = new Placement(
                        id,
                        unit,
                        volunteerId,
                        fresh.task,
                        fresh.trace,
                        Status.INVITED,
                        attempt + 1,
                        fresh.invited,
                        null,
                        null,
                        hours,
                        formerly);
                yield changed(again, Facts.invited(again));
            }
        };
    }

    /** She says yes, having her time and a place held by {@code claim}. */
    Decision<Placement> accept(Claim claim, Step step) {
        return switch (status) {
            case ACCEPTED -> kept(this);
            case REFUSED -> refused(PlacementRefusal.ALREADY_REFUSED);
            case WITHDRAWN, MISSED -> refused(PlacementRefusal.ALREADY_ENDED);
            case CANCELLED -> refused(PlacementRefusal.SHIFT_CANCELLED);
            case INVITED -> {
                if (!claim.equals(claim())) {
                    yield refused(PlacementRefusal.ATTEMPT_WITHDRAWN);
                }
                Placement accepted = with(Status.ACCEPTED, attempt, step, hours);
                yield changed(accepted, Facts.made(accepted, step));
            }
        };
    }

    /** The attempt to accept ends here: whoever is still at it can no longer succeed, and its holds may go. */
    Decision<Placement> withdraw(Claim claim) {
        return status == Status.INVITED && claim.equals(claim())
                ? changed(with(status, attempt + 1, answered, hours))
                : kept(this);
    }

    Decision<Placement> refuse(Step step) {
        return switch (status) {
            case INVITED -> changed(with(Status.REFUSED, attempt, step, hours), Facts.refused(this, step));
            case REFUSED, CANCELLED -> kept(this);
            case ACCEPTED -> refused(PlacementRefusal.ALREADY_ACCEPTED);
            case WITHDRAWN, MISSED -> refused(PlacementRefusal.ALREADY_ENDED);
        };
    }

    /** She takes back her yes, as long as the shift has not begun; who then stays away is {@link #miss missed}. */
    Decision<Placement> takeBack(Step step) {
        return switch (status) {
            case WITHDRAWN -> kept(this);
            case INVITED, REFUSED, MISSED -> refused(PlacementRefusal.NOT_ACCEPTED);
            case CANCELLED -> refused(PlacementRefusal.SHIFT_CANCELLED);
            case ACCEPTED ->
                task.hasBegun(step.at())
                        ? refused(PlacementRefusal.SHIFT_BEGUN)
                        : changed(ended(Status.WITHDRAWN, step), Facts.withdrawn(this, step));
        };
    }

    /** She did not come; who has hours in the shift was there. */
    Decision<Placement> miss(Step step) {
        return switch (status) {
            case MISSED -> kept(this);
            case INVITED, REFUSED, WITHDRAWN -> refused(PlacementRefusal.NOT_ACCEPTED);
            case CANCELLED -> refused(PlacementRefusal.SHIFT_CANCELLED);
            case ACCEPTED -> {
                if (!task.hasBegun(step.at())) {
                    yield refused(PlacementRefusal.SHIFT_NOT_BEGUN);
                }
                yield hours.isEmpty()
                        ? changed(ended(Status.MISSED, step), Facts.missed(this, step))
                        : refused(PlacementRefusal.HOURS_CONFIRMED);
            }
        };
    }

    /** Its shift was cancelled before it began: whatever was asked or promised, nobody expects her. */
    Decision<Placement> cancel(Step step) {
        return switch (status) {
            case INVITED, ACCEPTED ->
                task.hasBegun(step.at())
                        ? kept(this)
                        : changed(ended(Status.CANCELLED, step), Facts.cancelled(this, step));
            case REFUSED, WITHDRAWN, MISSED, CANCELLED -> kept(this);
        };
    }

    /** Her record was merged into another one, whose the placement is from now on, with its hours. */
    Decision<Placement> passOn(VolunteerId heir, Instant at) {
        if (volunteerId.equals(heir)) {
            return kept(this);
        }
        List<VolunteerId> longer = new ArrayList<>(formerly);
        longer.add(volunteerId);
        Placement passed = of(heir, longer);
        return changed(passed, Facts.passedOn(passed, volunteerId, at));
    }

    /** They were two people: it goes back to that record, if it came from there. */
    Decision<Placement> giveBack(VolunteerId owner, Instant at) {
        if (formerly.isEmpty() || !formerly.getLast().equals(owner)) {
            return kept(this);
        }
        Placement back = of(owner, formerly.subList(0, formerly.size() - 1));
        return changed(back, Facts.passedOn(back, volunteerId, at));
    }

    private Placement of(VolunteerId owner, List<VolunteerId> before) {
        return new Placement(id, unit, owner, task, trace, status, attempt, invited, answered, ended, hours, before);
    }

    /** Nothing personal is left but what the law keeps: that she was asked, what she said and how long she came. */
    Decision<Placement> forget() {
        Placement forgotten = new Placement(
                id,
                unit,
                volunteerId,
                task,
                trace.withoutInputs(),
                status,
                attempt,
                invited,
                withoutReason(answered),
                withoutReason(ended),
                hours,
                formerly);
        return forgotten.equals(this) ? kept(this) : changed(forgotten);
    }

    /**
     * Time that she gave; the same entry again changes nothing. Hours of who was noted as absent say that she came after all.
     *
     * @param broken limits of law that the entry would break, with what she gave elsewhere
     */
    Decision<Placement> confirm(HourEntry entry, List<ClosedGate> broken) {
        if (hours.stream().anyMatch(known -> known.entryId().equals(entry.entryId()))) {
            return kept(this);
        }
        Optional<PlacementRefusal> obstacle = HourRules.obstacle(this, entry);
        if (obstacle.isPresent()) {
            return refused(obstacle.get());
        }
        if (!broken.isEmpty()) {
            return refused(new BeyondLimits(broken));
        }
        List<HourEntry> longer = new ArrayList<>(hours);
        longer.add(entry);
        return changed(with(Status.ACCEPTED, attempt, answered, longer), Facts.hoursConfirmed(this, entry));
    }

    /** The attempt to accept that can succeed. */
    Claim claim() {
        return new Claim(id, attempt);
    }

    /** All that was confirmed so far. */
    public Duration totalHours() {
        return total(hours.stream());
    }

    Duration hoursOn(LocalDate day) {
        return total(hours.stream().filter(entry -> entry.date().equals(day)));
    }

    private static Duration total(Stream<HourEntry> entries) {
        return entries.map(HourEntry::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private Placement with(Status newStatus, int newAttempt, @Nullable Step newAnswer, List<HourEntry> newHours) {
        return new Placement(
                id,
                unit,
                volunteerId,
                task,
                trace,
                newStatus,
                newAttempt,
                invited,
                newAnswer,
                newStatus == Status.ACCEPTED ? null : ended,
                newHours,
                formerly);
    }

    private Placement ended(Status newStatus, Step step) {
        return new Placement(
                id, unit, volunteerId, task, trace, newStatus, attempt, invited, answered, step, hours, formerly);
    }

    private static @Nullable Step withoutReason(@Nullable Step step) {
        return step == null ? null : Step.of(step.at(), step.by());
    }
}
