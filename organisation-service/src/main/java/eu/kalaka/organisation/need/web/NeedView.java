package eu.kalaka.organisation.need.web;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.organisation.Shift;
import eu.kalaka.organisation.need.CommunityService;
import eu.kalaka.organisation.need.Need;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need as its staff and its host see it. */
record NeedView(
        UUID id,
        String unit,
        UUID hostId,
        String status,
        String title,
        @Nullable String tasks,
        String activity,
        @Nullable String targetGroup,
        String regime,
        @Nullable GeoPoint place,
        List<Shift> shifts,
        @Nullable Integer minAge,
        List<String> skillsMust,
        List<String> skillsNice,
        List<String> trainingMust,
        List<String> languagesNice,
        @Nullable String placeName,
        @Nullable Integer radiusKm,
        List<SkillLevel> skillLevels,
        List<String> evidenceMust,
        @Nullable String ikszArea,
        @Nullable Boolean mentor,
        boolean abroad,
        @Nullable String closeReason) {

    static NeedView of(Need need) {
        Optional<CommunityService> service = Optional.ofNullable(need.task().communityService());
        return new NeedView(
                need.id().value(),
                need.unit().value(),
                need.hostId().value(),
                need.status().code(),
                need.task().title(),
                need.task().tasks(),
                need.task().activity(),
                need.task().targetGroup(),
                need.task().regime().code(),
                need.task().place(),
                need.shifts(),
                need.requirements().minAge(),
                need.requirements().skillsMust(),
                need.requirements().skillsNice(),
                need.requirements().trainingMust(),
                need.requirements().languagesNice(),
                need.task().placeName(),
                need.requirements().radiusKm(),
                need.requirements().skillLevels(),
                need.requirements().evidenceMust(),
                service.map(CommunityService::area).orElse(null),
                service.map(CommunityService::mentor).orElse(null),
                need.task().isAbroad(),
                need.closeReason());
    }
}
