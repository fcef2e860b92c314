package eu.kalaka.organisation.need;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.organisation.NeedChanged;
import eu.kalaka.contracts.organisation.NeedChecked;
import eu.kalaka.contracts.organisation.NeedClosed;
import eu.kalaka.contracts.organisation.NeedExpired;
import eu.kalaka.contracts.organisation.NeedFilled;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.organisation.NeedReopened;
import eu.kalaka.contracts.organisation.NeedState;
import eu.kalaka.contracts.organisation.ShiftCancelled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to a need, and what it is now, in the words of the contracts. */
final class NeedFacts {

    private NeedFacts() {}

    static Message checked(Need need, Instant at) {
        return new NeedChecked(
                need.id().value(), need.unit().value(), need.hostId().value(), at);
    }

    static Message posted(Need need, Instant at) {
        return new NeedPosted(
                need.id().value(),
                need.unit().value(),
                need.hostId().value(),
                need.task().activity(),
                need.task().regime().code(),
                told(need),
                need.requirements().skillsMust(),
                need.conditions().programmeId(),
                at);
    }

    static Message changed(Need need, Instant at) {
        return new NeedChanged(
                need.id().value(),
                need.unit().value(),
                need.hostId().value(),
                need.conditions().programmeId(),
                at);
    }

    static Message cancelled(Need need, Shift shift, Instant at) {
        return new ShiftCancelled(
                need.id().value(),
                need.unit().value(),
                need.hostId().value(),
                shift.shiftId(),
                shift.start(),
                shift.end(),
                at);
    }

    static Message filled(Need need, Instant at) {
        return new NeedFilled(
                need.id().value(), need.unit().value(), need.hostId().value(), at);
    }

    static Message reopened(Need need, Instant at) {
        return new NeedReopened(
                need.id().value(), need.unit().value(), need.hostId().value(), at);
    }

    static Message expired(Need need, Instant at) {
        return new NeedExpired(
                need.id().value(), need.unit().value(), need.hostId().value(), at);
    }

    static Message closed(Need need, Instant at) {
        return new NeedClosed(
                need.id().value(), need.unit().value(), need.hostId().value(), at);
    }

    /** What other services keep of it. */
    static List<Message> snapshots(Need need) {
        Task task = need.task();
        Requirements asked = need.requirements();
        Optional<CommunityService> service = Optional.ofNullable(task.communityService());
        return List.of(new NeedState(
                need.id().value(),
                need.unit().value(),
                need.hostId().value(),
                need.status().code(),
                task.title(),
                task.activity(),
                task.regime().code(),
                task.place(),
                asked.minAge(),
                told(need),
                asked.skillsMust(),
                asked.skillsNice(),
                asked.trainingMust(),
                asked.languagesNice(),
                task.placeName(),
                asked.radiusKm(),
                asked.skillLevels(),
                asked.evidenceMust(),
                service.map(CommunityService::area).orElse(null),
                service.map(CommunityService::mentor).orElse(null),
                task.isAbroad(),
                task.targetGroup(),
                need.announcement().urgency().code(),
                need.announcement().kiosk(),
                need.announcement().applyUntil(),
                need.conditions().programmeId()));
    }

    private static List<eu.kalaka.contracts.organisation.Shift> told(Need need) {
        return need.shifts().stream()
                .filter(shift -> !shift.isCancelled())
                .map(Shift::told)
                .toList();
    }
}
