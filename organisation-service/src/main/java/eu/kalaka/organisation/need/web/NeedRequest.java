package eu.kalaka.organisation.need.web;

import eu.kalaka.contracts.SkillLevel;
import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.Shift;
import eu.kalaka.organisation.host.HostId;
import eu.kalaka.organisation.need.CommunityService;
import eu.kalaka.organisation.need.Need;
import eu.kalaka.organisation.need.NeedId;
import eu.kalaka.organisation.need.Regime;
import eu.kalaka.organisation.need.Requirements;
import eu.kalaka.organisation.need.Task;
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

/** A need as a host or staff for the host asks for it. */
record NeedRequest(
        @NotNull @Pattern(regexp = UnitPath.FORM) String unit,
        @NotNull UUID hostId,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String tasks,
        @NotNull @CodeOf("activity-types") String activity,
        @Nullable @CodeOf("target-groups") String targetGroup,
        @NotNull @Pattern(regexp = Regime.CODES) String regime,
        @Nullable @Valid PlaceRequest place,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ShiftRequest> shifts,
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
        @Nullable Boolean publish) {

    /** The least level of a skill: 1 beginner, 2 practised, 3 expert. */
    record LevelRequest(
            @NotNull @CodeOf("skills") String skill,
            @NotNull @Min(1) @Max(3) Integer level) {}

    /** One shift, times with the offset of the place where it happens. */
    record ShiftRequest(
            @NotNull OffsetDateTime start,
            @NotNull OffsetDateTime end,
            @NotNull @Min(1) @Max(10_000) Integer places) {}

    Need toDraft(Ids ids) {
        return Need.draft(
                new NeedId(ids.ofCommand()),
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
                shifts.stream()
                        .map(shift -> new Shift(ids.next(), shift.start, shift.end, shift.places))
                        .toList(),
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
                        radiusKm));
    }

    boolean atOnce() {
        return Boolean.TRUE.equals(publish);
    }

    private static <E> List<E> orNone(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }
}
