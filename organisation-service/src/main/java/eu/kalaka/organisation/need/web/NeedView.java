package eu.kalaka.organisation.need.web;

import eu.kalaka.contracts.GeoPoint;
import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.organisation.need.CommunityService;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.Series;
import eu.kalaka.organisation.need.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
        List<ShiftView> shifts,
        Timing timing,
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
        @Nullable Boolean formal,
        @Nullable UUID programmeId,
        @Nullable Boolean groups,
        List<String> allowances,
        @Nullable String hostGives,
        @Nullable String contact,
        @Nullable Boolean accessible,
        String urgency,
        boolean listed,
        boolean kiosk,
        @Nullable Instant applyUntil,
        @Nullable String closeReason) {

    /** When; {@code kind} as in requests. */
    record Timing(
            String kind,
            @Nullable String zone,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer hoursPerWeek,
            @Nullable Series series) {

        static Timing of(eu.kalaka.organisation.need.Timing timing) {
            return new Timing(
                    timing.kind().code(),
                    timing.zone(),
                    timing.from(),
                    timing.until(),
                    timing.hoursPerWeek(),
                    timing.series());
        }
    }

    /** A shift; {@code cancelled} where it was called off, {@code taken} is how many places are. */
    record ShiftView(
            UUID shiftId,
            OffsetDateTime start,
            OffsetDateTime end,
            int places,
            @Nullable Integer placesMin,
            int taken,
            boolean ofSeries,
            boolean cancelled) {

        static ShiftView of(Shift shift) {
            return new ShiftView(
                    shift.shiftId(),
                    shift.start(),
                    shift.end(),
                    shift.places(),
                    shift.placesMin(),
                    shift.placed().size(),
                    shift.occurrence() != null,
                    shift.cancelledAt() != null);
        }
    }

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
                need.shifts().stream().map(ShiftView::of).toList(),
                Timing.of(need.timing()),
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
                need.conditions().formal(),
                need.conditions().programmeId(),
                need.conditions().groups(),
                need.conditions().allowances(),
                need.conditions().hostGives(),
                need.conditions().contact(),
                need.conditions().accessible(),
                need.announcement().urgency().code(),
                need.announcement().listed(),
                need.announcement().kiosk(),
                need.announcement().applyUntil(),
                need.closeReason());
    }
}
