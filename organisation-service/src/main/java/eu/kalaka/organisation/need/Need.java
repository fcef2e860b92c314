package eu.kalaka.organisation.need;

import eu.kalaka.contracts.Message;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.NeedClosed;
import eu.kalaka.contracts.organisation.NeedPosted;
import eu.kalaka.contracts.organisation.NeedState;
import eu.kalaka.contracts.organisation.Shift;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.platform.aggregate.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A host's call for volunteers (domain.md 4.3).
 *
 * @param closeReason in the words of who closed it; stays in this service
 */
@Document("needs")
public record Need(
        @Id NeedId id,
        UnitPath unit,
        HostId hostId,
        NeedStatus status,
        Task task,
        List<Shift> shifts,
        Requirements requirements,
        @Nullable String closeReason) {

    public Need {
        shifts = shifts == null ? List.of() : List.copyOf(shifts);
    }

    /** A need that nobody has been told of yet. */
    public static Need draft(
            NeedId id, UnitPath unit, HostId hostId, Task task, List<Shift> shifts, Requirements requirements) {
        return new Need(id, unit, hostId, NeedStatus.DRAFT, task, shifts, requirements, null);
    }

    /** From now on volunteers are looked for; published twice is published. */
    Decision<Need> publish(Instant now) {
        return switch (status) {
            case DRAFT ->
                NeedRules.whyNotPublished(this, now)
                        .<Decision<Need>>map(Decision::refused)
                        .orElseGet(() -> posted(now));
            case PUBLISHED -> Decision.kept(this);
            case CLOSED -> Decision.refused(NeedRefusal.NEED_IS_CLOSED);
        };
    }

    /** No more volunteers; closed twice is closed. A draft was never told of, so its end is no fact for others either. */
    Decision<Need> close(String reason, Instant now) {
        Need closed = with(NeedStatus.CLOSED, reason);
        return switch (status) {
            case DRAFT -> Decision.changed(closed);
            case PUBLISHED -> Decision.changed(closed, new NeedClosed(id.value(), unit.value(), hostId.value(), now));
            case CLOSED -> Decision.kept(this);
        };
    }

    /** What other services keep of it. */
    List<Message> snapshots() {
        Optional<CommunityService> service = Optional.ofNullable(task.communityService());
        return List.of(new NeedState(
                id.value(),
                unit.value(),
                hostId.value(),
                status.code(),
                task.title(),
                task.activity(),
                task.regime().code(),
                task.place(),
                requirements.minAge(),
                shifts,
                requirements.skillsMust(),
                requirements.skillsNice(),
                requirements.trainingMust(),
                requirements.languagesNice(),
                task.placeName(),
                requirements.radiusKm(),
                requirements.skillLevels(),
                requirements.evidenceMust(),
                service.map(CommunityService::area).orElse(null),
                service.map(CommunityService::mentor).orElse(null),
                task.isAbroad()));
    }

    private Decision<Need> posted(Instant now) {
        return Decision.changed(
                with(NeedStatus.PUBLISHED, null),
                new NeedPosted(
                        id.value(),
                        unit.value(),
                        hostId.value(),
                        task.activity(),
                        task.regime().code(),
                        shifts,
                        requirements.skillsMust(),
                        now));
    }

    private Need with(NeedStatus next, @Nullable String reason) {
        return new Need(id, unit, hostId, next, task, shifts, requirements, reason);
    }
}
