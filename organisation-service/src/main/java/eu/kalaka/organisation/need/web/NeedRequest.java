package eu.kalaka.organisation.need.web;

import eu.kalaka.contracts.UnitPath;
import eu.kalaka.contracts.organisation.Shift;
import eu.kalaka.organisation.host.HostId;
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
        @Nullable Boolean publish) {

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
                new Task(title.strip(), tasks, activity, targetGroup, Regime.of(regime), PlaceRequest.toPoint(place)),
                shifts.stream()
                        .map(shift -> new Shift(ids.next(), shift.start, shift.end, shift.places))
                        .toList(),
                new Requirements(
                        minAge, orNone(skillsMust), orNone(skillsNice), orNone(trainingMust), orNone(languagesNice)));
    }

    boolean atOnce() {
        return Boolean.TRUE.equals(publish);
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
