package eu.kalaka.organisation.need.web;

import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.need.Announcement;
import eu.kalaka.organisation.need.CommunityService;
import eu.kalaka.organisation.need.Conditions;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.NeedId;
import eu.kalaka.organisation.need.Regime;
import eu.kalaka.organisation.need.Requirements;
import eu.kalaka.organisation.need.Task;
import eu.kalaka.organisation.need.Timing;
import eu.kalaka.organisation.need.Urgency;
import eu.kalaka.organisation.place.PlaceRequest;
import eu.kalaka.platform.store.Ids;
import eu.kalaka.platform.web.CodeOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need as a host or staff for the host asks for it; without {@code timing} its shifts are all. */
record NeedRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @NotNull UUID hostId,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String tasks,
        @NotNull @CodeOf("activity-types") String activity,
        @Nullable @CodeOf("target-groups") String targetGroup,
        @NotNull @Pattern(regexp = Regime.CODES) String regime,
        @Nullable @Valid PlaceRequest place,
        @Nullable @Size(max = 200) List<@NotNull @Valid ShiftRequest> shifts,
        @Nullable @Valid TimingRequest timing,
        @Nullable @Min(0) @Max(120) Integer minAge,
        @Nullable @Size(max = 20) List<@NotNull @CodeOf("skills") String> skillsMust,
        @Nullable @Size(max = 20) List<@NotNull @CodeOf("skills") String> skillsNice,
        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String> trainingMust,
        @Nullable @Size(max = 20) List<@NotNull @CodeOf("languages") String> languagesNice,
        @Nullable @Size(max = 100) String placeName,
        @Nullable @Min(1) @Max(500) Integer radiusKm,
        @Nullable @Size(max = 40) List<@NotNull @Valid LevelRequest> skillLevels,
        @Nullable @Size(max = 8) List<@NotNull @CodeOf("evidence-types") String> evidenceMust,
        @Nullable @CodeOf("iksz-areas") String ikszArea,
        @Nullable Boolean mentor,
        @Nullable Boolean abroad,
        @Nullable Boolean formal,
        @Nullable UUID programmeId,
        @Nullable Boolean groups,
        @Nullable @Size(max = 8) List<@NotNull @CodeOf("allowances") String> allowances,
        @Nullable @Size(max = 1000) String hostGives,
        @Nullable @Size(max = 200) String contact,
        @Nullable Boolean accessible,
        @Nullable @Pattern(regexp = Urgency.CODES) String urgency,
        @Nullable Boolean listed,
        @Nullable Boolean kiosk,
        @Nullable OffsetDateTime applyUntil,
        @Nullable Boolean publish) {

    /** The least level of a skill: 1 beginner, 2 practised, 3 expert. */
    record LevelRequest(
            @NotNull @CodeOf("skills") String skill,
            @NotNull @Min(1) @Max(3) Integer level) {}

    Need toDraft(NeedId id, Ids ids) {
        return Need.draft(
                id,
                new UnitPath(unit),
                new HostId(hostId),
                new Task(
                        title.strip(),
                        tasks,
                        activity,
                        targetGroup,
                        Regime.of(regime),
                        PlaceRequest.toPoint(place),
                        placeName,
                        Boolean.TRUE.equals(abroad),
                        ikszArea == null ? null : new CommunityService(ikszArea, Boolean.TRUE.equals(mentor))),
                orNone(shifts).stream().map(shift -> shift.toShift(ids)).toList(),
                new Requirements(
                        minAge,
                        orNone(skillsMust),
                        orNone(skillsNice),
                        orNone(skillLevels).stream()
                                .map(asked -> new SkillLevel(asked.skill(), asked.level()))
                                .toList(),
                        orNone(evidenceMust),
                        orNone(trainingMust),
                        orNone(languagesNice),
                        radiusKm),
                timing == null ? Timing.FIXED : timing.toTiming(),
                new Conditions(formal, programmeId, groups, orNone(allowances), hostGives, contact, accessible),
                new Announcement(
                        urgency == null ? Urgency.NORMAL : Urgency.of(urgency),
                        !Boolean.FALSE.equals(listed),
                        Boolean.TRUE.equals(kiosk),
                        applyUntil == null ? null : applyUntil.toInstant()));
    }

    boolean atOnce() {
        return Boolean.TRUE.equals(publish);
    }

    private static <E> List<E> orNone(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }
}
