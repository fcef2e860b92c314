package eu.kalaka.matching.placement;

import eu.kalaka.contracts.matching.HoursConfirmed;
import eu.kalaka.contracts.matching.InvitationRefused;
import eu.kalaka.contracts.matching.PlacementCancelled;
import eu.kalaka.contracts.matching.PlacementMade;
import eu.kalaka.contracts.matching.PlacementMissed;
import eu.kalaka.contracts.matching.PlacementPassedOn;
import eu.kalaka.contracts.matching.PlacementWithdrawn;
import eu.kalaka.contracts.matching.VolunteerInvited;
import eu.kalaka.matching.VolunteerId;
import java.time.Instant;

/** What happened to a placement, in the words of the contracts. */
final class Facts {

    private Facts() {}

    static VolunteerInvited invited(Placement placement) {
        Task task = placement.task();
        return new VolunteerInvited(
                placement.id().value(),
                placement.unit().value(),
                task.needId().value(),
                task.shiftId().value(),
                task.hostId().value(),
                placement.volunteerId().value(),
                task.start(),
                task.end(),
                placement.invited().at());
    }

    static PlacementMade made(Placement placement, Step step) {
        Task task = placement.task();
        return new PlacementMade(
                placement.id().value(),
                placement.unit().value(),
                task.needId().value(),
                task.shiftId().value(),
                task.hostId().value(),
                placement.volunteerId().value(),
                task.start(),
                task.end(),
                step.at());
    }

    static InvitationRefused refused(Placement placement, Step step) {
        Task task = placement.task();
        return new InvitationRefused(
                placement.id().value(),
                placement.unit().value(),
                task.needId().value(),
                task.shiftId().value(),
                task.hostId().value(),
                placement.volunteerId().value(),
                step.at());
    }

    static PlacementWithdrawn withdrawn(Placement placement, Step step) {
        Task task = placement.task();
        return new PlacementWithdrawn(
                placement.id().value(),
                placement.unit().value(),
                task.needId().value(),
                task.shiftId().value(),
                task.hostId().value(),
                placement.volunteerId().value(),
                task.start(),
                task.isLate(step.at()),
                step.at());
    }

    static PlacementMissed missed(Placement placement, Step step) {
        Task task = placement.task();
        return new PlacementMissed(
                placement.id().value(),
                placement.unit().value(),
                task.needId().value(),
                task.shiftId().value(),
                task.hostId().value(),
                placement.volunteerId().value(),
                task.start(),
                step.at());
    }

    static PlacementCancelled cancelled(Placement placement, Step step) {
        Task task = placement.task();
        return new PlacementCancelled(
                placement.id().value(),
                placement.unit().value(),
                task.needId().value(),
                task.shiftId().value(),
                task.hostId().value(),
                placement.volunteerId().value(),
                task.start(),
                task.end(),
                step.at());
    }

    static PlacementPassedOn passedOn(Placement placement, VolunteerId from, Instant at) {
        return new PlacementPassedOn(
                placement.id().value(),
                placement.unit().value(),
                placement.task().hostId().value(),
                placement.volunteerId().value(),
                from.value(),
                at);
    }

    static HoursConfirmed hoursConfirmed(Placement placement, HourEntry entry) {
        Task task = placement.task();
        return new HoursConfirmed(
                placement.id().value(),
                placement.unit().value(),
                entry.entryId(),
                task.needId().value(),
                task.hostId().value(),
                placement.volunteerId().value(),
                task.regime(),
                entry.duration(),
                entry.date(),
                entry.confirmed().at());
    }
}
